using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.Credits;
using Portal.Domain.People;
using Portal.Ledger.Holds;
using Portal.Members;
using Portal.Payments.Credits;
using Portal.Payments.Customers;
using Portal.Payments.Operations;
using Portal.People;
using Portal.Time;

namespace Portal.Credits;

/// <summary>Asks for a package of credits.</summary>
/// <param name="PackageCode">Which package.</param>
/// <param name="Form">Token of the form, so that a double click makes one order.</param>
public sealed record OrderCreditsCommand(string PackageCode, Guid Form);

/// <summary>Orders a package of credits: the order is open, with its invoice's page, once Stripe has made and finalized the invoice.</summary>
public sealed class OrderCredits(
    Work work, IDbContextFactory<PortalDb> factory, EnsureCustomer customers, OperationsLog operations, CatalogOptions catalog, PortalClock clock)
{
    private static readonly string[] Steps = [DraftCreditInvoice.Step, AddCreditLine.Step, FinalizeCreditInvoice.Step];

    /// <summary>The order's id. Refused: not an owner or billing member, package unknown, Stripe's refusal (the order is closed then).</summary>
    /// <remarks>Where Stripe doesn't answer at once, the order stands as a draft and is completed by the sweeper.</remarks>
    public async Task<Result<int>> Handle(OrderCreditsCommand command, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(person);
        var buyer = await Buyer(command, person, ct);
        if (buyer.IsRefused) return buyer.Refusal;
        var (employer, acting) = buyer.Value;
        var customer = await customers.ForEmployer(employer, acting.Email, StripeAccountName.Credits, person, ct);
        if (customer.IsRefused) return customer.Refusal;
        var order = await work.Run(person, (db, _) => Order(db, command, person, customer.Value, ct), ct);
        if (order.IsRefused) return order.Refusal;
        foreach (var step in Steps)
        {
            var outcome = await operations.Execute(CreditInvoiceRequest.KeyOf(order.Value, step), ct);
            if (outcome.State == OperationState.Failed) return outcome.ToRefusal("Nothing was ordered.");
            if (outcome.State != OperationState.Done) break;
        }

        return order.Value;
    }

    private async Task<Result<(Employer, ActingMember)>> Buyer(OrderCreditsCommand command, ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var acting = await ActingMember.FindSpender(db, person, ct);
        if (acting.IsRefused) return acting.Refusal;
        if (await MoneyHolds.Check(db, ct) is { } held) return held;
        var package = catalog.Package(command.PackageCode);
        if (package.IsRefused) return package.Refusal;
        return (await db.Employers.AsNoTracking().SingleAsync(employer => employer.Id == acting.Value.EmployerId, ct), acting.Value);
    }

    private async Task<Result<int>> Order(PortalDb db, OrderCreditsCommand command, ActingPerson person, string customerId, CancellationToken ct)
    {
        var purpose = $"order-credits:{command.PackageCode}";
        if (await SubmittedForm.Made(db, person, purpose, command.Form, ct) is { } made) return made;
        var acting = await ActingMember.FindSpender(db, person, ct);
        if (acting.IsRefused) return acting.Refusal;
        if (await MoneyHolds.Check(db, ct) is { } held) return held;
        var ordered = CreditOrder.Order(acting.Value.EmployerId, command.PackageCode, catalog, person.Id, clock.Now);
        if (ordered.IsRefused) return ordered.Refusal;
        var order = ordered.Value;
        db.CreditOrders.Add(order);
        await db.SaveChangesAsync(ct);
        SubmittedForm.Note(db, person, purpose, command.Form, order.Id, clock.Now);
        var request = new CreditInvoiceRequest(order.Id, customerId, order.Credits, order.AmountCents, order.Currency, catalog.CreditOrderDueDays);
        await operations.Record(db, DraftCreditInvoice.KindName, CreditInvoiceRequest.KeyOf(order.Id, DraftCreditInvoice.Step),
            CreditInvoiceRequest.SubjectOf(order.Id), request, ct);
        return order.Id;
    }
}
