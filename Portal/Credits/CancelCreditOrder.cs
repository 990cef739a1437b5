using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Members;
using Portal.Payments.Credits;
using Portal.Payments.Operations;
using Portal.People;
using Portal.Time;

namespace Portal.Credits;

/// <summary>Cancels an unpaid credit order: its invoice is voided and nothing is owed.</summary>
public sealed class CancelCreditOrder(Work work, OperationsLog operations, PortalClock clock)
{
    /// <summary>Refused: not an owner or billing member, not this employer's order, paid or closed already.</summary>
    public async Task<Result> Handle(int orderId, ActingPerson person, CancellationToken ct)
    {
        var voiding = await work.Run(person, (db, _) => Cancel(db, orderId, person, ct), ct);
        if (voiding.IsRefused) return voiding.Refusal;
        if (voiding.Value.Length == 0) return Result.Done;
        var outcome = await operations.Execute(voiding.Value, ct);
        return outcome.State == OperationState.Failed ? outcome.ToRefusal("The order was not cancelled.") : Result.Done;
    }

    /// <summary>Key of the voiding; empty where no invoice was made yet, so that its draft is given up as it comes.</summary>
    private async Task<Result<string>> Cancel(PortalDb db, int orderId, ActingPerson person, CancellationToken ct)
    {
        var acting = await ActingMember.FindSpender(db, person, ct);
        if (acting.IsRefused) return acting.Refusal;
        var order = await db.CreditOrders.SingleOrDefaultAsync(known => known.Id == orderId && known.EmployerId == acting.Value.EmployerId, ct);
        if (order is null) return new Refusal("order_unknown", "This order doesn't exist.");
        var cancelled = order.Cancel(clock.Now);
        if (cancelled.IsRefused) return cancelled.Refusal;
        if (order.StripeInvoiceId is null) return "";
        var subject = CreditInvoiceRequest.SubjectOf(order.Id);
        var draft = await db.StripeOperations.AsNoTracking().Where(op => op.Key == CreditInvoiceRequest.KeyOf(order.Id, DraftCreditInvoice.Step, 1))
            .Select(op => op.Request).SingleAsync(ct);
        var refusedBefore = await db.StripeOperations.CountAsync(op => op.Subject == subject && op.Kind == VoidCreditInvoice.KindName, ct);
        var step = new CreditInvoiceStep(JsonSerializer.Deserialize<CreditInvoiceRequest>(draft)!, order.StripeInvoiceId);
        var key = CreditInvoiceRequest.KeyOf(order.Id, VoidCreditInvoice.Step, refusedBefore + 1);
        await operations.Record(db, VoidCreditInvoice.KindName, key, subject, step, ct);
        return key;
    }
}
