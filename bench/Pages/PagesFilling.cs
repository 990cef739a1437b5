using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Data;
using Portal.Domain.Ledger;
using Portal.Domain.People;
using Portal.People;
using Portal.Time;

namespace Bench.Pages;

/// <summary>The demo's employer grown large: its story by the use cases, and many more members and entries.</summary>
internal sealed class PagesFilling(PortalInProcess portal)
{
    private const int EmployerId = 1;
    private const int Batch = 100;
    private const int FirstBooking = 1_000_000;
    private const long Cents = 10_000;
    private static readonly Actor Bench = new("bench");

    /// <summary>Tells the demo's story into an empty folder.</summary>
    public static async Task Demo(string folder)
    {
        await using var app = Portal.Program.Build([
            "--environment=Development", $"--contentRoot={AppContext.BaseDirectory}", "--urls=http://127.0.0.1:0", $"--Data:Directory={folder}", "--Logging:LogLevel:Default=Error"])
            ?? throw new InvalidOperationException("The settings were refused.");
        await Portal.Program.Start(app, CancellationToken.None);
        await app.StopAsync();
    }

    /// <summary>Adds so many members and journal entries.</summary>
    public async Task Grow(int members, int entries)
    {
        for (var from = 0; from < members; from += Batch) await Join(from);
        await Post([SubsidyPostings.FundingPaid(EmployerId, 1_000, "pi_bench", new StripeMovement("txn_bench", Cents * entries, 0))]);
        for (var from = 0; from < entries / 2; from += Batch) await Post([.. Enumerable.Range(FirstBooking + from, Batch).SelectMany(Session)]);
    }

    /// <summary>Gives somebody a password to sign in with over HTTP.</summary>
    public async Task LetIn(string email)
    {
        using var scope = portal.Get<IServiceScopeFactory>().CreateScope();
        var people = scope.ServiceProvider.GetRequiredService<UserManager<Person>>();
        var person = await people.FindByEmailAsync(email) ?? throw new InvalidOperationException($"The demo has no {email}.");
        await people.RemovePasswordAsync(person);
        await people.AddPasswordAsync(person, Visitor.Password);
    }

    /// <summary>What there is.</summary>
    public async Task<string> Rows()
    {
        await using var db = portal.Db();
        return $"{await db.Members.CountAsync()} members, {await db.JournalEntries.CountAsync()} entries, {await db.JournalLines.CountAsync()} lines";
    }

    private static IEnumerable<JournalEntry> Session(int booking) =>
        [SessionPostings.Reserved(booking, EmployerId, Cents), SessionPostings.EmployerPartEarned(booking, 1, Cents, Cents)];

    private Task Join(int from)
    {
        var now = portal.Get<PortalClock>().Now;
        return portal.Get<Work>().Run(Bench, async (db, _) =>
        {
            var people = Enumerable.Range(from, Batch).Select(n => string.Create(CultureInfo.InvariantCulture, $"member{n}@acme.test")).Select(email => new Person
            {
                UserName = email, NormalizedUserName = email.ToUpperInvariant(), Email = email, NormalizedEmail = email.ToUpperInvariant(),
                DisplayName = email.Split('@')[0], SecurityStamp = Guid.NewGuid().ToString("N"), CreatedAt = now, Role = PortalRole.Employee,
            }).ToList();
            db.Users.AddRange(people);
            await db.SaveChangesAsync();
            foreach (var person in people)
            {
                var member = Member.Invite(EmployerId, person.Email!, person.DisplayName, MemberRole.Employee, "America/New_York", now).Value;
                member.Accept(person.Id, now);
                db.Members.Add(member);
            }
        }, CancellationToken.None);
    }

    private Task Post(JournalEntry[] entries) => portal.Get<Work>().Run(Bench, (_, journal) => journal.Post(entries, CancellationToken.None), CancellationToken.None);
}
