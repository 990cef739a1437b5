using System.Globalization;

namespace Portal.Domain.Ledger;

/// <summary>Why an entry was made by hand, who wrote it, and which other person approved it. Rule <c>two-admins</c>.</summary>
public sealed record Approval
{
    private const int ReasonLength = 500;

    private Approval(string reason, int authorPersonId, int approverPersonId) =>
        (Reason, AuthorPersonId, ApproverPersonId) = (reason, authorPersonId, approverPersonId);

    /// <summary>Why, in the author's words.</summary>
    public string Reason { get; }

    /// <summary>Who wrote it.</summary>
    public int AuthorPersonId { get; }

    /// <summary>Who approved it; never the author.</summary>
    public int ApproverPersonId { get; }

    /// <summary>An approval; refused without a reason, or where author and approver are the same person.</summary>
    public static Result<Approval> Of(string reason, int authorPersonId, int approverPersonId)
    {
        if (Text.Check(reason, 3, ReasonLength, "The reason", "reason") is { } refusal) return refusal;
        return authorPersonId == approverPersonId
            ? Result.Refuse("same_approver", "Somebody else than the author has to approve it.", "approver")
            : new Approval(reason.Trim(), authorPersonId, approverPersonId);
    }

    /// <summary>As it stands in the entry.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Reason} (By person {AuthorPersonId}, approved by person {ApproverPersonId}.)");
}
