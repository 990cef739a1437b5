namespace Portal.Sandbox.Resources.Payments;

/// <summary>When a card asks its holder to confirm a payment (3-D Secure).</summary>
internal enum Authentication
{
    Never,

    /// <summary>Always, whoever asks.</summary>
    Always,

    /// <summary>Until it was set up for payments without its holder.</summary>
    UntilSetUp,

    /// <summary>It counts as set up; only payments with the holder present ask.</summary>
    OnlyOnSession,
}

/// <summary>A test card: its number, the names it goes by ("visa" in `pm_card_visa` and `tok_visa`), and how it behaves.</summary>
internal sealed record TestCard(string Number, params string[] Names)
{
    public string Brand { get; init; } = "visa";

    /// <summary>Money can be paid out to it.</summary>
    public bool IsDebit { get; init; }

    /// <summary>The error code of every charge; null for a card that pays.</summary>
    public string? Code { get; init; }

    public string? DeclineCode { get; init; }

    /// <summary>Declines charges only; it can be saved.</summary>
    public bool CanBeSaved { get; init; }

    public Authentication Authentication { get; init; }

    /// <summary>Its money is available at once.</summary>
    public bool BypassesPending { get; init; }

    /// <summary>What a successful charge brings about later: `dispute:reason`, `refund:pending`, `refund:failed`.</summary>
    public string? Consequence { get; init; }

    public bool Declines => Code is not null;

    public string Last4 => Number[^4..];

    public string Message => Code switch
    {
        "expired_card" => "Your card has expired.",
        "incorrect_cvc" => "Your card's security code is incorrect.",
        "processing_error" => "An error occurred while processing your card. Try again in a little bit.",
        _ when DeclineCode == "insufficient_funds" => "Your card has insufficient funds.",
        _ => "Your card was declined.",
    };
}
