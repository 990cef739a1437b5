using Microsoft.AspNetCore.Http;
using Portal.Sandbox.Control;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Api;

/// <summary>One POST or DELETE: idempotency, faults, and the transaction between them.</summary>
internal sealed class ApiWrite(Engine engine, ApiRequest request)
{
    private readonly string _fingerprint = IdempotencyKeys.Fingerprint(request.Method, request.Path, request.Body);
    private readonly bool _keyed = request.Method == "POST" && request.IdempotencyKey.Length > 0;

    public async Task<Answer> Run(HttpContext http)
    {
        if (request.IdempotencyKey.Length > 255)
            throw ApiError.BadParameter("An idempotency key may have up to 255 characters.", "Idempotency-Key");
        var fault = engine.Faults.FateOfWrite(request.Path);
        if (fault.Kind == FaultKind.RateLimited) throw ApiError.TooMany();
        var answer = await Perform(fault, http.RequestAborted);
        if (answer.Replayed) return answer;
        if (fault.HoldMilliseconds > 0) await Task.Delay(fault.HoldMilliseconds, CancellationToken.None);
        if (fault.Kind == FaultKind.LostResponse) http.Abort();
        return answer;
    }

    private async Task<Answer> Perform(RequestFault fault, CancellationToken cancellation)
    {
        var account = await Account(cancellation);
        using var running = _keyed ? engine.Keys.Enter(account, request.IdempotencyKey) : null;
        if (_keyed && engine.Read(work => IdempotencyKeys.Find(work.Database, account, request.IdempotencyKey, _fingerprint, work.Now)) is { } kept) return kept;
        if (fault.DelayMilliseconds > 0) await Task.Delay(fault.DelayMilliseconds, cancellation);
        if (fault.Kind == FaultKind.ErrorBefore) return await Keep(account, Failure());
        try
        {
            return await engine.Write(work => Execute(work, account, fault), cancellation, requestId: request.RequestId, idempotencyKey: _keyed ? request.IdempotencyKey : null);
        }
        catch (ApiError error) when (!error.NotBegun)
        {
            return await Keep(account, Answer.Of(error, request.RequestId));
        }
    }

    private async Task<string> Account(CancellationToken cancellation)
    {
        var known = engine.Read(work => Accounts.Find(work, request.Key, create: false))
            ?? await engine.Write(work => Accounts.Find(work, request.Key, create: true), cancellation);
        return engine.Read(work => Accounts.Scoped(work, known!, request.StripeAccount));
    }

    private Answer Execute(Work work, string account, RequestFault fault)
    {
        var owner = Accounts.Find(work, request.Key, create: true)!;
        Answer answer;
        try
        {
            answer = request.Execute(work, owner);
        }
        catch (ApiError error) when (error.KeepsChanges)
        {
            answer = Answer.Of(error, request.RequestId);
        }
        if (fault.Kind == FaultKind.ErrorAfter) answer = Failure();
        if (_keyed) IdempotencyKeys.Keep(work.Database, account, request.IdempotencyKey, _fingerprint, answer, work.Now);
        return answer;
    }

    private async Task<Answer> Keep(string account, Answer answer)
    {
        if (!_keyed) return answer;
        return await engine.Write(work =>
        {
            IdempotencyKeys.Keep(work.Database, account, request.IdempotencyKey, _fingerprint, answer, work.Now);
            return answer;
        }, CancellationToken.None);
    }

    private Answer Failure() => Answer.Of(new ApiError(500, "api_error", "An unknown error occurred (a fault that was asked for)."), request.RequestId);
}
