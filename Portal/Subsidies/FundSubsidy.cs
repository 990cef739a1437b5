using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Domain.People;
using Portal.Domain.Subsidies;
using Portal.Ledger.Holds;
using Portal.Members;
using Portal.Payments.Customers;
using Portal.Payments.Operations;
using Portal.Payments.Subsidies;
using Portal.People;
using Portal.Time;

namespace Portal.Subsidies;

/// <summary>Asks to pay subsidy in.</summary>
/// <param name="AmountCents">How much.</param>
/// <param name="Form">Token of the form, so that a double click makes one payment.</param>
/// <param name="ReturnUrl">Absolute address of the page the person comes back to.</param>
public sealed record FundSubsidyCommand(long AmountCents, Guid Form, string ReturnUrl);

/// <summary>A funding that waits to be paid.</summary>
/// <param name="FundingId">Our funding.</param>
/// <param name="Url">Stripe's hosted page.</param>
public sealed record FundingCheckout(int FundingId, string Url);

/// <summary>Opens Stripe's page on which an employer pays subsidy in. The budget grows when Stripe says it was paid.</summary>
public sealed class FundSubsidy(
    Work work, IDbContextFactory<PortalDb> factory, EnsureCustomer customers, OperationsLog operations, MoneyRules rules, CatalogOptions catalog, PortalClock clock)
{
    /// <summary>Refused: not an owner or billing member, amount out of range, Stripe's refusal.</summary>
    public async Task<Result<FundingCheckout>> Handle(FundSubsidyCommand command, ActingPerson person, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(person);
        var payer = await Payer(command, person, ct);
        if (payer.IsRefused) return payer.Refusal;
        var (employer, acting) = payer.Value;
        var customer = await customers.ForEmployer(employer, acting.Email, StripeAccountName.Platform, person, ct);
        if (customer.IsRefused) return customer.Refusal;
        var funding = await work.Run(person, (db, _) => Order(db, command, person, customer.Value, ct), ct);
        if (funding.IsRefused) return funding.Refusal;
        var outcome = await operations.Execute(OpenFundingCheckout.KeyOf(funding.Value), ct);
        return outcome.State == OperationState.Done
            ? new FundingCheckout(funding.Value, outcome.Read<FundingCheckoutAnswer>().Url)
            : outcome.ToRefusal("Nothing was paid.");
    }

    private async Task<Result<(Employer, ActingMember)>> Payer(FundSubsidyCommand command, ActingPerson person, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var acting = await ActingMember.FindSpender(db, person, ct);
        if (acting.IsRefused) return acting.Refusal;
        if (await MoneyHolds.Check(db, ct) is { } held) return held;
        // Checked before anything is made at Stripe.
        var amount = SubsidyFunding.Order(acting.Value.EmployerId, command.AmountCents, person.Id, rules, clock.Now, catalog.Currency);
        if (amount.IsRefused) return amount.Refusal;
        return (await db.Employers.AsNoTracking().SingleAsync(employer => employer.Id == acting.Value.EmployerId, ct), acting.Value);
    }

    private async Task<Result<int>> Order(PortalDb db, FundSubsidyCommand command, ActingPerson person, string customerId, CancellationToken ct)
    {
        if (await SubmittedForm.Made(db, person, Purpose(command), command.Form, ct) is { } made) return made;
        var acting = await ActingMember.FindSpender(db, person, ct);
        if (acting.IsRefused) return acting.Refusal;
        if (await MoneyHolds.Check(db, ct) is { } held) return held;
        var ordered = SubsidyFunding.Order(acting.Value.EmployerId, command.AmountCents, person.Id, rules, clock.Now, catalog.Currency);
        if (ordered.IsRefused) return ordered.Refusal;
        var funding = ordered.Value;
        db.SubsidyFundings.Add(funding);
        await db.SaveChangesAsync(ct);
        SubmittedForm.Note(db, person, Purpose(command), command.Form, funding.Id, clock.Now);
        var request = new FundingCheckoutRequest(funding.Id, customerId, funding.AmountCents, funding.Currency,
            $"{command.ReturnUrl}?funding={funding.Id}", $"{command.ReturnUrl}?funding={funding.Id}&left=1");
        await operations.Record(db, OpenFundingCheckout.KindName, OpenFundingCheckout.KeyOf(funding.Id), $"funding:{funding.Id}", request, ct);
        return funding.Id;
    }

    /// <summary>The same form with another amount asks for another payment.</summary>
    private static string Purpose(FundSubsidyCommand command) => $"fund-subsidy:{command.AmountCents}";
}
