using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.Payments;
using Portal.Payments.Customers;
using Portal.People;
using Portal.Tests.Support;
using Stripe;
using Xunit;

namespace Portal.Tests.Payments;

public sealed class CustomerTests
{
    [Fact]
    public async Task One_customer_is_made_however_often_and_at_once_it_is_asked_for()
    {
        await using var portal = await TestPortal.Start();
        var employer = Employer.Register("Acme", "America/New_York", portal.Get<Portal.Time.PortalClock>().Now).Value;
        await portal.Get<Work>().Run(new Actor("test"), (db, _) => { db.Employers.Add(employer); return Task.CompletedTask; }, CancellationToken.None);
        var ensure = portal.Get<EnsureCustomer>();
        var asked = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ =>
            ensure.ForEmployer(employer, "billing@acme.test", StripeAccountName.Credits, new Actor("test"), CancellationToken.None)));
        await portal.Settle();
        var again = await ensure.ForEmployer(employer, "billing@acme.test", StripeAccountName.Credits, new Actor("test"), CancellationToken.None);

        var customers = await new CustomerService(portal.Get<StripeAccounts>()[StripeAccountName.Credits]).ListAsync();
        var only = Assert.Single(customers.Data);
        Assert.Equal(only.Id, again.Value);
        Assert.All(asked.Where(result => !result.IsRefused), result => Assert.Equal(only.Id, result.Value));
        await using var db = portal.Db();
        Assert.Equal(1, await db.StripeCustomerLinks.CountAsync());
    }
}
