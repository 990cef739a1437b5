using System.Net;
using Portal.Domain;
using Portal.Domain.People;
using Stripe;

namespace Portal.Payments.Therapists;

/// <summary>
/// Reads therapists' connected accounts, and makes the two kinds of short-lived links into Stripe's own pages.
/// A link changes nothing and is made anew with every click, so it needs no entry in the operations log.
/// </summary>
public sealed class ConnectedAccounts(StripeAccounts accounts)
{
    /// <summary>The account as it is now; null where it is not, or no longer, connected to us.</summary>
    public async Task<ConnectedAccountState?> Read(string accountId, CancellationToken ct)
    {
        try
        {
            return StateOf(await new AccountService(Client).GetAsync(accountId, cancellationToken: ct));
        }
        catch (StripeException gone) when (gone.HttpStatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    /// <summary>The account as it is now, for a person who waits for it; refused where it can't be read.</summary>
    public Task<Result<ConnectedAccountState>> ReadFor(string accountId, CancellationToken ct) =>
        Ask(async () => StateOf(await new AccountService(Client).GetAsync(accountId, cancellationToken: ct)), ct);

    /// <summary>A single-use address of Stripe's onboarding.</summary>
    /// <param name="accountId">The account.</param>
    /// <param name="refreshUrl">Where Stripe sends a person whose link was used or is too old.</param>
    /// <param name="returnUrl">Where Stripe sends a person who has finished or leaves.</param>
    /// <param name="ct">Cancels.</param>
    public Task<Result<string>> OnboardingLink(string accountId, string refreshUrl, string returnUrl, CancellationToken ct) => Ask(async () =>
        (await new AccountLinkService(Client).CreateAsync(
            new AccountLinkCreateOptions { Account = accountId, Type = "account_onboarding", RefreshUrl = refreshUrl, ReturnUrl = returnUrl },
            cancellationToken: ct)).Url, ct);

    /// <summary>A single-use address of the therapist's own dashboard at Stripe.</summary>
    public Task<Result<string>> DashboardLink(string accountId, CancellationToken ct) =>
        Ask(async () => (await new AccountLoginLinkService(Client).CreateAsync(accountId, cancellationToken: ct)).Url, ct);

    /// <summary>What an account says, in our words.</summary>
    internal static ConnectedAccountState StateOf(Account account)
    {
        var mark = StripeMark.Of(account);
        var wanted = new[] { account.Requirements?.PastDue, account.Requirements?.CurrentlyDue, account.Requirements?.Errors?.Select(error => error.Requirement) }
            .SelectMany(names => names ?? []).Where(name => name is not null).Distinct();
        return new ConnectedAccountState(
            account.Id,
            mark?.Kind == StripeMark.Therapist ? mark.Number : null,
            new DateTimeOffset(account.Created, TimeSpan.Zero),
            new ConnectFacts(
                account.ChargesEnabled, account.PayoutsEnabled, account.DetailsSubmitted, [.. wanted],
                account.Requirements?.DisabledReason, account.Country, account.DefaultCurrency, account.Capabilities?.Transfers == "active"));
    }

    private StripeClient Client => accounts[StripeAccountName.Platform];

    private static async Task<Result<T>> Ask<T>(Func<Task<T>> call, CancellationToken ct)
    {
        try
        {
            return await call();
        }
        catch (StripeException refused) when (refused.StripeError is not null && (int)refused.HttpStatusCode is >= 400 and < 500)
        {
            return new Refusal("stripe_refused", $"Stripe says: {refused.StripeError.Message} Nothing was changed.");
        }
        catch (Exception fault) when (fault is StripeException or HttpRequestException or IOException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            return new Refusal("stripe_unreachable", "Stripe did not answer. Nothing was changed; please try again in a minute.");
        }
    }
}
