namespace Stripe;

/// <summary>Why the API refused: dispatch on <see cref="Type"/>, then <see cref="Code"/>.</summary>
public class StripeError : StripeEntity<StripeError>
{
    /// <summary>What to do after a decline, such as <c>try_again_later</c>.</summary>
    public string AdviceCode { get; set; }

    /// <summary>Id of the charge that failed.</summary>
    public string Charge { get; set; }

    /// <summary>Short code, such as <c>card_declined</c>.</summary>
    public string Code { get; set; }

    /// <summary>The issuer's reason, such as <c>insufficient_funds</c>.</summary>
    public string DeclineCode { get; set; }

    /// <summary>Address of the code's documentation.</summary>
    public string DocUrl { get; set; }

    /// <summary>Text; for card errors it may be shown to the payer.</summary>
    public string Message { get; set; }

    /// <summary>The card network's advice.</summary>
    public string NetworkAdviceCode { get; set; }

    /// <summary>The card network's reason.</summary>
    public string NetworkDeclineCode { get; set; }

    /// <summary>The parameter at fault.</summary>
    public string Param { get; set; }

    /// <summary>The payment intent, as the failure left it.</summary>
    public PaymentIntent PaymentIntent { get; set; }

    /// <summary>The payment method that failed.</summary>
    public PaymentMethod PaymentMethod { get; set; }

    /// <summary>Its type.</summary>
    public string PaymentMethodType { get; set; }

    /// <summary>Address of the request in Stripe's log.</summary>
    public string RequestLogUrl { get; set; }

    /// <summary>The setup intent, as the failure left it.</summary>
    public SetupIntent SetupIntent { get; set; }

    /// <summary>The source that failed.</summary>
    public IPaymentSource Source { get; set; }

    /// <summary><c>api_error</c>, <c>card_error</c>, <c>idempotency_error</c> or <c>invalid_request_error</c>.</summary>
    public string Type { get; set; }

    /// <summary>Text meant for a person.</summary>
    public string UserMessage { get; set; }

    /// <summary>OAuth: the code.</summary>
    public string Error { get; set; }

    /// <summary>OAuth: the text.</summary>
    public string ErrorDescription { get; set; }
}
