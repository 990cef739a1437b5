namespace Stripe;

/// <summary>Payment method attach in a request.</summary>
public class PaymentMethodAttachOptions : BaseOptions
{
    /// <summary>Customer.</summary>
    public string Customer { get; set; }
}

/// <summary>Parameters to create a payment method.</summary>
public class PaymentMethodCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Allow redisplay.</summary>
    public string AllowRedisplay { get; set; }

    /// <summary>Billing details.</summary>
    public PaymentMethodBillingDetailsOptions BillingDetails { get; set; }

    /// <summary>Card.</summary>
    public PaymentMethodCardOptions Card { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }

    /// <summary>Us bank account.</summary>
    public PaymentMethodUsBankAccountOptions UsBankAccount { get; set; }
}

/// <summary>Payment method detach in a request.</summary>
public class PaymentMethodDetachOptions : BaseOptions;

/// <summary>Parameters to read a payment method.</summary>
public class PaymentMethodGetOptions : BaseOptions;

/// <summary>Parameters to list payment methods.</summary>
public class PaymentMethodListOptions : ListOptions
{
    /// <summary>Allow redisplay.</summary>
    public string AllowRedisplay { get; set; }

    /// <summary>Customer.</summary>
    public string Customer { get; set; }

    /// <summary>Type.</summary>
    public string Type { get; set; }
}

/// <summary>Parameters to change a payment method.</summary>
public class PaymentMethodUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Allow redisplay.</summary>
    public string AllowRedisplay { get; set; }

    /// <summary>Billing details.</summary>
    public PaymentMethodBillingDetailsOptions BillingDetails { get; set; }

    /// <summary>Card.</summary>
    public PaymentMethodCardOptions Card { get; set; }

    /// <summary>Metadata.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Us bank account.</summary>
    public PaymentMethodUsBankAccountOptions UsBankAccount { get; set; }
}
