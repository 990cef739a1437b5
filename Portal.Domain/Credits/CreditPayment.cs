namespace Portal.Domain.Credits;

/// <summary>What a payment did to a credit order.</summary>
public enum CreditPayment
{
    /// <summary>We knew of it.</summary>
    Known,

    /// <summary>The order is paid and its credits are the employer's.</summary>
    Applied,

    /// <summary>The order was closed before; the money is unapplied and to be given back.</summary>
    Unapplied,
}
