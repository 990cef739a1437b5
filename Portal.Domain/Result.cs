using System.Diagnostics.CodeAnalysis;

namespace Portal.Domain;

/// <summary>Done, or refused with the reason.</summary>
public sealed class Result : IRefusable
{
    /// <summary>It was done.</summary>
    public static Result Done { get; } = new(null);

    private Result(Refusal? refusal) => Refusal = refusal;

    /// <summary>Whether it was refused; nothing has changed then.</summary>
    [MemberNotNullWhen(true, nameof(Refusal))]
    public bool IsRefused => Refusal is not null;

    /// <summary>The reason, where it was refused.</summary>
    public Refusal? Refusal { get; }

    /// <summary>A refusal is a result.</summary>
    public static implicit operator Result(Refusal refusal) => new(refusal);

    /// <summary>Refuses with a code, a sentence and, where there is one, the field.</summary>
    public static Refusal Refuse(string code, string sentence, string? field = null) => new(code, sentence, field);
}
