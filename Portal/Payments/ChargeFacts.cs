using Portal.Domain.Ledger;
using Stripe;

namespace Portal.Payments;

/// <summary>What a successful charge did to a Stripe account, from its own balance transaction.</summary>
/// <param name="PaymentIntentId">The payment, <c>pi_…</c>.</param>
/// <param name="ChargeId">The charge, <c>ch_…</c>.</param>
/// <param name="Movement">Gross, fee and balance transaction.</param>
/// <param name="PaidAt">When it was made (UTC).</param>
public sealed record ChargeFacts(string PaymentIntentId, string ChargeId, StripeMovement Movement, DateTimeOffset PaidAt)
{
    private static readonly List<string> WithMovement = ["latest_charge.balance_transaction"];

    /// <summary>The charge of a payment; null while it has not succeeded or Stripe has not booked it.</summary>
    public static async Task<ChargeFacts?> OfPayment(StripeClient client, string paymentIntentId, CancellationToken ct)
    {
        var payment = await new PaymentIntentService(client).GetAsync(
            paymentIntentId, new PaymentIntentGetOptions { Expand = WithMovement }, cancellationToken: ct);
        if (payment is not { Status: "succeeded", LatestCharge: { BalanceTransaction: { } booked } charge }) return null;
        return new ChargeFacts(payment.Id, charge.Id, new StripeMovement(booked.Id, booked.Amount, booked.Fee), new DateTimeOffset(charge.Created, TimeSpan.Zero));
    }

    /// <summary>The charge that paid an invoice; null where none did.</summary>
    public static async Task<ChargeFacts?> OfInvoice(StripeClient client, string invoiceId, CancellationToken ct)
    {
        var payments = new InvoicePaymentService(client).ListAutoPagingAsync(new InvoicePaymentListOptions { Invoice = invoiceId }, cancellationToken: ct);
        await foreach (var payment in payments)
            if (payment is { Status: "paid", Payment.PaymentIntentId: { } paid } && await OfPayment(client, paid, ct) is { } facts) return facts;
        return null;
    }
}
