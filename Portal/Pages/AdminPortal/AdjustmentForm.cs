using Portal.Domain.Adjustments;

namespace Portal.Pages.AdminPortal;

/// <summary>What is typed into the form of a manual adjustment.</summary>
internal sealed class AdjustmentForm
{
    /// <summary>The form's own token.</summary>
    public Guid Token { get; } = Guid.NewGuid();

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>Its lines, two to begin with.</summary>
    public List<Line> Lines { get; } = [new(), new()];

    /// <summary>Sum of the debits, cents.</summary>
    public long DebitCents => Lines.Sum(line => line.DebitCents ?? 0);

    /// <summary>Sum of the credits, cents.</summary>
    public long CreditCents => Lines.Sum(line => line.CreditCents ?? 0);

    /// <summary>The lines in which something was typed.</summary>
    public IReadOnlyList<AdjustmentLine> Typed =>
    [
        .. Lines.Where(line => !string.IsNullOrWhiteSpace(line.Account) || line.DebitCents is not null || line.CreditCents is not null)
            .Select(line => new AdjustmentLine(line.Account ?? "", (line.DebitCents ?? 0) - (line.CreditCents ?? 0))),
    ];

    /// <summary>One line.</summary>
    internal sealed class Line
    {
        /// <summary>The account's code.</summary>
        public string? Account { get; set; }

        /// <summary>Debit in cents.</summary>
        public long? DebitCents { get; set; }

        /// <summary>Credit in cents.</summary>
        public long? CreditCents { get; set; }
    }
}
