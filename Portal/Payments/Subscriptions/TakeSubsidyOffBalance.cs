using System.Globalization;
using Portal.Domain;
using Portal.Payments.Operations;
using Stripe;

namespace Portal.Payments.Subscriptions;

/// <summary>Takes a subsidy off the customer's balance again, after a void gave it back or the invoice went out without it.</summary>
public sealed class TakeSubsidyOffBalance : OperationKind<SubsidyOnBalanceRequest, SubsidyOnBalanceAnswer>
{
    /// <summary>Name of this kind.</summary>
    public const string Kind = "plan.subsidy-off";

    /// <summary>Key of the operation for an invoice.</summary>
    public static string KeyOf(int planInvoiceId) => $"plan-invoice:{planInvoiceId}:subsidy-off:1";

    /// <inheritdoc />
    public override string Name => Kind;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<SubsidyOnBalanceAnswer> Send(SubsidyOnBalanceRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new CustomerBalanceTransactionCreateOptions
        {
            Amount = request.AmountCents,
            Currency = request.Currency,
            Description = "Subsidy of the employer returned",
            Metadata = call.Metadata(("kind", "plan"), ("id", request.PlanInvoiceId.ToString(CultureInfo.InvariantCulture))),
        };
        await new CustomerBalanceTransactionService(call.Client).CreateAsync(request.CustomerId, options, call.Options(), ct);
        return new SubsidyOnBalanceAnswer(false);
    }

    /// <inheritdoc />
    protected override async Task<SubsidyOnBalanceAnswer?> Find(SubsidyOnBalanceRequest request, OperationCall call, CancellationToken ct)
    {
        await foreach (var found in new CustomerBalanceTransactionService(call.Client).ListAutoPagingAsync(request.CustomerId, cancellationToken: ct))
            if (call.Made(found)) return new SubsidyOnBalanceAnswer(false);
        return null;
    }

    /// <inheritdoc />
    protected override Task Done(SubsidyOnBalanceRequest request, SubsidyOnBalanceAnswer answer, Settlement settlement, CancellationToken ct) => Task.CompletedTask;

    /// <inheritdoc />
    protected override Task Refused(SubsidyOnBalanceRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) => Task.CompletedTask;
}
