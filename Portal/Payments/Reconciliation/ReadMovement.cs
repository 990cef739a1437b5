using Portal.Domain;
using Portal.Domain.Ledger;
using Stripe;

namespace Portal.Payments.Reconciliation;

/// <summary>One of Stripe's balance transactions, read anew.</summary>
/// <param name="Movement">What it did.</param>
/// <param name="Currency">Lower-case ISO code.</param>
/// <param name="Related">Ids of Stripe's by which its events may be found.</param>
public sealed record MovementFacts(StripeMovement Movement, string Currency, IReadOnlyList<string> Related);

/// <summary>Reads one balance transaction, so that what is booked is what Stripe says now.</summary>
public sealed class ReadMovement(StripeAccounts accounts)
{
    private static readonly List<string> WithSource = ["source"];

    /// <summary>Reads it. Refused where Stripe doesn't have it or does not answer.</summary>
    public async Task<Result<MovementFacts>> Handle(StripeAccountName account, string balanceTransaction, CancellationToken ct)
    {
        try
        {
            var one = await new BalanceTransactionService(accounts[account]).GetAsync(balanceTransaction, new BalanceTransactionGetOptions { Expand = WithSource }, null, ct);
            return new MovementFacts(new StripeMovement(one.Id, one.Amount, one.Fee), one.Currency, ReconciledMovements.Related(one));
        }
        catch (StripeException refused) when (refused.StripeError is not null && (int)refused.HttpStatusCode is >= 400 and < 500)
        {
            return Result.Refuse("stripe_refused", $"Stripe says: {refused.StripeError.Message} Nothing was changed.");
        }
        catch (Exception fault) when (fault is StripeException or HttpRequestException or IOException or OperationCanceledException && !ct.IsCancellationRequested)
        {
            return Result.Refuse("stripe_unreachable", "Stripe did not answer. Nothing was changed; please try again in a minute.");
        }
    }
}
