using Portal.Domain;
using Portal.Payments.Operations;
using Stripe;

namespace Portal.Payments.Subscriptions;

/// <summary>A draft whose subsidy is on the balance.</summary>
/// <param name="PlanInvoiceId">Our invoice.</param>
/// <param name="StripeInvoiceId">Stripe's.</param>
public sealed record FinalizeInvoiceRequest(int PlanInvoiceId, string StripeInvoiceId);

/// <summary>Where the invoice stands afterwards.</summary>
/// <param name="Status">As Stripe names it.</param>
public sealed record FinalizeInvoiceAnswer(string Status);

/// <summary>Finalizes a plan invoice, so that it uses the balance put there for it; Stripe then charges the rest by itself.</summary>
/// <remarks>Its facts come by <c>invoice.finalized</c> and <c>invoice.paid</c>. A refusal means that Stripe finalized it just before.</remarks>
public sealed class FinalizePlanInvoice : OperationKind<FinalizeInvoiceRequest, FinalizeInvoiceAnswer>
{
    /// <summary>Name of this kind.</summary>
    public const string Kind = "plan.finalize";

    /// <inheritdoc />
    public override string Name => Kind;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<FinalizeInvoiceAnswer> Send(FinalizeInvoiceRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new InvoiceFinalizeOptions { AutoAdvance = true };
        return new((await new InvoiceService(call.Client).FinalizeInvoiceAsync(request.StripeInvoiceId, options, call.Options(), ct)).Status);
    }

    /// <inheritdoc />
    protected override async Task<FinalizeInvoiceAnswer?> Find(FinalizeInvoiceRequest request, OperationCall call, CancellationToken ct)
    {
        var invoice = await new InvoiceService(call.Client).GetAsync(request.StripeInvoiceId, cancellationToken: ct);
        return invoice.Status == "draft" ? null : new FinalizeInvoiceAnswer(invoice.Status);
    }

    /// <inheritdoc />
    protected override Task Done(FinalizeInvoiceRequest request, FinalizeInvoiceAnswer answer, Settlement settlement, CancellationToken ct) => Task.CompletedTask;

    /// <inheritdoc />
    protected override Task Refused(FinalizeInvoiceRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) => Task.CompletedTask;
}
