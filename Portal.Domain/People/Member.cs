namespace Portal.Domain.People;

/// <summary>A person's membership with an employer.</summary>
public sealed class Member : Entity
{
    private Member() { }

    private Member(int employerId, string email, string name, MemberRole role, string timeZone, DateTimeOffset now)
        : base(now)
    {
        EmployerId = employerId;
        Email = email;
        Name = name;
        Role = role;
        TimeZone = timeZone;
    }

    /// <summary>With which employer.</summary>
    public int EmployerId { get; private set; }

    /// <summary>The signed-in person, once the invitation was accepted.</summary>
    public int? PersonId { get; private set; }

    /// <summary>Where the invitation went, in lower case.</summary>
    public string Email { get; private set; } = "";

    /// <summary>Their name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What they may do for the employer.</summary>
    public MemberRole Role { get; private set; }

    /// <summary>Where the membership stands.</summary>
    public MemberStatus Status { get; private set; }

    /// <summary>IANA time zone in which they read times.</summary>
    public string TimeZone { get; private set; } = "";

    /// <summary>When the invitation was accepted (UTC).</summary>
    public DateTimeOffset? JoinedAt { get; private set; }

    /// <summary>When they were removed (UTC).</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Whether they may use the benefit and act for the employer in their role.</summary>
    public bool IsActive => Status == MemberStatus.Active;

    /// <summary>Whether they may spend the employer's money.</summary>
    public bool MaySpend => IsActive && Role is MemberRole.Owner or MemberRole.Billing;

    /// <summary>Invites someone by e-mail.</summary>
    public static Result<Member> Invite(int employerId, string email, string name, MemberRole role, string timeZone, DateTimeOffset now)
    {
        var address = (email ?? "").Trim().ToLowerInvariant();
        if (!IsAddress(address))
        {
            return Result.Refuse("email_invalid", address.Length == 0 ? "The e-mail address is missing." : $"“{email}” isn't an e-mail address.", "email");
        }

        if ((Text.Check(name, 1, 120, "The name", "name") ?? IanaZone.Check(timeZone)) is { } refusal)
        {
            return refusal;
        }

        return Enum.IsDefined(role)
            ? new Member(employerId, address, name.Trim(), role, timeZone, now)
            : Result.Refuse("role_unknown", "Choose a role: employee, viewer, billing or owner.", "role");
    }

    /// <summary>Invites somebody who was removed before; their history stays with the same membership.</summary>
    public Result InviteAgain(string name, MemberRole role, DateTimeOffset now)
    {
        if (Status != MemberStatus.Removed)
        {
            return Result.Refuse("already_a_member", Status == MemberStatus.Active ? $"{Email} is a member already." : $"{Email} is invited already.", "email");
        }

        if (Text.Check(name, 1, 120, "The name", "name") is { } refusal)
        {
            return refusal;
        }

        Name = name.Trim();
        Role = role;
        Status = MemberStatus.Invited;
        RemovedAt = null;
        return Changed(now);
    }

    /// <summary>The invited person accepts.</summary>
    public Result Accept(int personId, DateTimeOffset now)
    {
        if (Status != MemberStatus.Invited)
        {
            return Result.Refuse("invitation_used", Status == MemberStatus.Active ? "This invitation was already accepted." : "This invitation was withdrawn.");
        }

        PersonId = personId;
        Status = MemberStatus.Active;
        JoinedAt = now.ToUniversalTime();
        return Changed(now);
    }

    /// <summary>Gives another role.</summary>
    public Result ChangeRole(MemberRole role, DateTimeOffset now)
    {
        if (Status == MemberStatus.Removed)
        {
            return Result.Refuse("member_removed", "This member was removed.");
        }

        Role = role;
        return Changed(now);
    }

    /// <summary>Removes the member; unused subsidy goes back to the employer by its own use case.</summary>
    public Result Remove(DateTimeOffset now)
    {
        if (Status == MemberStatus.Removed)
        {
            return Result.Refuse("member_removed", "This member was already removed.");
        }

        Status = MemberStatus.Removed;
        RemovedAt = now.ToUniversalTime();
        return Changed(now);
    }

    private static bool IsAddress(string address)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == address.LastIndexOf('@') && at < address.Length - 1 && address.Length <= 254 && !address.Any(char.IsWhiteSpace);
    }
}
