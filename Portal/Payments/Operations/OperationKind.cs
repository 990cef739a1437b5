using Portal.Domain;
using System.Text.Json;

namespace Portal.Payments.Operations;

/// <summary>One kind of write to Stripe: how it is sent, how it is found again, and what its end changes here.</summary>
public abstract class OperationKind
{
    /// <summary>Its name, for example <c>session.charge</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The account it writes to.</summary>
    public abstract StripeAccountName Account { get; }

    /// <summary>Whether money moves by it, or is asked for; such a write waits while a money hold is in force. A kind that doesn't say is taken to.</summary>
    public virtual bool MovesMoney => true;

    /// <summary>Sends it; the answer as JSON.</summary>
    internal abstract Task<string> Send(string request, OperationCall call, CancellationToken ct);

    /// <summary>Looks at Stripe for what it may have done; null when it certainly did nothing.</summary>
    internal abstract Task<string?> Find(string request, OperationCall call, CancellationToken ct);

    /// <summary>Records what it did.</summary>
    internal abstract Task Done(string request, string answer, Settlement settlement, CancellationToken ct);

    /// <summary>Records that Stripe refused it.</summary>
    internal abstract Task Refused(string request, StripeRefusal refusal, Settlement settlement, CancellationToken ct);
}

/// <summary>A kind with its request and its answer as records.</summary>
/// <typeparam name="TRequest">What is asked: opaque ids and cents.</typeparam>
/// <typeparam name="TAnswer">The facts of Stripe's answer that are kept.</typeparam>
public abstract class OperationKind<TRequest, TAnswer> : OperationKind
    where TRequest : notnull
    where TAnswer : notnull
{
    /// <summary>Makes the call. Passes <see cref="OperationCall.Options"/> and <see cref="OperationCall.Metadata"/>.</summary>
    protected abstract Task<TAnswer> Send(TRequest request, OperationCall call, CancellationToken ct);

    /// <summary>Lists by the parent and compares <c>metadata[operation]</c>; null when Stripe has nothing of it.</summary>
    protected abstract Task<TAnswer?> Find(TRequest request, OperationCall call, CancellationToken ct);

    /// <summary>Records the new state and posts the entry. A webhook may have done so already.</summary>
    protected abstract Task Done(TRequest request, TAnswer answer, Settlement settlement, CancellationToken ct);

    /// <summary>Records the refusal.</summary>
    protected abstract Task Refused(TRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct);

    internal sealed override async Task<string> Send(string request, OperationCall call, CancellationToken ct) =>
        JsonSerializer.Serialize(await Send(Read(request), call, ct));

    internal sealed override async Task<string?> Find(string request, OperationCall call, CancellationToken ct) =>
        await Find(Read(request), call, ct) is { } found ? JsonSerializer.Serialize(found) : null;

    internal sealed override Task Done(string request, string answer, Settlement settlement, CancellationToken ct) =>
        Done(Read(request), JsonSerializer.Deserialize<TAnswer>(answer)!, settlement, ct);

    internal sealed override Task Refused(string request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) =>
        Refused(Read(request), refusal, settlement, ct);

    private static TRequest Read(string request) => JsonSerializer.Deserialize<TRequest>(request)!;
}
