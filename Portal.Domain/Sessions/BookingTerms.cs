using Portal.Domain.Catalog;

namespace Portal.Domain.Sessions;

/// <summary>What a booking is made of.</summary>
public sealed record BookingTerms
{
    /// <summary>Who books.</summary>
    public required int MemberId { get; init; }

    /// <summary>Whose money subsidises.</summary>
    public required int EmployerId { get; init; }

    /// <summary>With whom.</summary>
    public required int TherapistId { get; init; }

    /// <summary>When.</summary>
    public required Slot Slot { get; init; }

    /// <summary>What the employee saw and confirmed.</summary>
    public required SessionPrice Price { get; init; }

    /// <summary>The session programme that subsidises, where one does.</summary>
    public int? ProgrammeId { get; init; }

    /// <summary>Whether the employer's money also pays its part of a missed session.</summary>
    public bool SubsidyUsedIfMissed { get; init; } = true;

    /// <summary>Lower-case ISO code.</summary>
    public string Currency { get; init; } = "usd";

    /// <summary>The card that will be charged, Stripe's id.</summary>
    public string? PaymentMethodId { get; init; }
}
