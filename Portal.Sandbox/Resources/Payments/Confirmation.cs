namespace Portal.Sandbox.Resources.Payments;

/// <summary>How a payment or setup is confirmed: with its holder absent or present, and where 3-D Secure leads back to.</summary>
internal sealed record Confirmation
{
    public bool OffSession { get; init; }

    /// <summary>Refuse rather than ask the holder.</summary>
    public bool RefuseAction { get; init; }

    /// <summary>The holder is absent, but the payment may wait for them (invoices).</summary>
    public bool MayWait { get; init; }

    public string? ReturnUrl { get; init; }

    /// <summary>The holder has just said yes on the 3-D Secure screen.</summary>
    public bool Authenticated { get; init; }
}
