using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Portal.Data;
using Portal.Domain;
using Portal.Domain.People;
using Portal.Notifications;
using Portal.Time;

namespace Portal.Members;

/// <summary>Invitation links: signed and encrypted, so that nothing secret is stored; one works until it is accepted or its time is over.</summary>
public sealed class Invitations(IDataProtectionProvider protection, PortalClock clock)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(14);

    private readonly IDataProtector protector = protection.CreateProtector("invitation");

    /// <summary>Leaves the invitation in the outbox.</summary>
    /// <param name="db">The database, in the transaction that invites.</param>
    /// <param name="member">Who is invited.</param>
    /// <param name="inviter">Who invites.</param>
    /// <param name="employerName">To what.</param>
    /// <param name="joinUrl">Absolute address of the page to join, without the token.</param>
    /// <param name="ct">Cancels.</param>
    public Task Mail(PortalDb db, Member member, string inviter, string employerName, string joinUrl, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(joinUrl);
        var now = clock.Now;
        var body = $"""
            Hello {member.Name},

            {inviter} invites you to the financial therapy benefit of {employerName}.

            Choose a password to join:
            {joinUrl.TrimEnd('/')}/{Token(member, now)}

            The link works until {now + Life:d MMM yyyy}. If you don't know {employerName}, ignore this mail.
            """;
        var mail = new OutboxMail(string.Create(CultureInfo.InvariantCulture, $"member:{member.Id}:invitation:{now.ToUnixTimeMilliseconds()}"),
            member.Email, $"{employerName} invites you", body, now);
        return MailOutbox.Leave(db, mail, ct);
    }

    /// <summary>The member a link was made for. Refused: not one of ours, too old, accepted or withdrawn.</summary>
    public async Task<Result<Member>> Open(PortalDb db, string? token, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (Read(token) is not var (memberId, issuedAt)) return new Refusal("invitation_invalid", "This link isn't complete. Open it again from the mail.");
        if (issuedAt + Life < clock.Now) return new Refusal("invitation_expired", "This link is too old. Ask your employer for a new invitation.");
        var member = await db.Members.SingleOrDefaultAsync(known => known.Id == memberId, ct);
        return member?.Status switch
        {
            MemberStatus.Invited => member,
            MemberStatus.Active => new Refusal("invitation_used", "This invitation was accepted already. Sign in with your address and password."),
            _ => new Refusal("invitation_withdrawn", "This invitation was withdrawn. Ask your employer for a new one."),
        };
    }

    private string Token(Member member, DateTimeOffset now) =>
        protector.Protect(string.Create(CultureInfo.InvariantCulture, $"{member.Id}|{now.ToUnixTimeMilliseconds()}"));

    private (int MemberId, DateTimeOffset IssuedAt)? Read(string? token)
    {
        try
        {
            var parts = protector.Unprotect(token ?? "").Split('|');
            return (int.Parse(parts[0], CultureInfo.InvariantCulture),
                DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(parts[1], CultureInfo.InvariantCulture)));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
