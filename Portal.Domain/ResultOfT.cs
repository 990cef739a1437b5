using System.Diagnostics.CodeAnalysis;

namespace Portal.Domain;

/// <summary>A value, or the reason why there is none.</summary>
/// <typeparam name="T">What is made or answered.</typeparam>
public sealed class Result<T> : IRefusable
{
    private readonly T? value;

    private Result(T? value, Refusal? refusal)
    {
        this.value = value;
        Refusal = refusal;
    }

    /// <summary>Whether it was refused; nothing has changed then.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    public bool IsRefused => Refusal is not null;

    /// <summary>The reason, where it was refused.</summary>
    public Refusal? Refusal { get; }

    /// <summary>What was made or answered.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public T Value => Refusal is null ? value! : throw new InvalidOperationException($"Refused: {Refusal.Code}. {Refusal.Sentence}");

    /// <summary>A value is a result.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>A refusal is a result.</summary>
    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);

    /// <summary>The same outcome without the value.</summary>
    public static implicit operator Result(Result<T> result) => result.Refusal is { } refusal ? refusal : Result.Done;
}
