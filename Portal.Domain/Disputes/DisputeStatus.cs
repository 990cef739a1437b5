namespace Portal.Domain.Disputes;

/// <summary>Where a dispute stands at Stripe.</summary>
public enum DisputeStatus
{
    /// <summary>The bank asks; no money has moved.</summary>
    Inquiry,

    /// <summary>The money is withdrawn, evidence can be given.</summary>
    NeedsResponse,

    /// <summary>Evidence was given, the bank decides.</summary>
    UnderReview,

    /// <summary>Decided for us.</summary>
    Won,

    /// <summary>Decided for the payer.</summary>
    Lost,

    /// <summary>An inquiry that ended, or a dispute that was prevented: nothing is lost by it.</summary>
    Closed,
}
