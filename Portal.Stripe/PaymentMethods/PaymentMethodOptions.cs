namespace Stripe;

/// <summary>Parameters of attaching a payment method to a customer.</summary>
public class PaymentMethodAttachOptions : BaseOptions
{
    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }
}

/// <summary>Parameters to create a payment method.</summary>
public class PaymentMethodCreateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Whether it may be offered again: always, limited or unspecified.</summary>
    public string AllowRedisplay { get; set; }

    /// <summary>Who pays, for the bank's checks.</summary>
    public PaymentMethodBillingDetailsOptions BillingDetails { get; set; }

    /// <summary>Details of a card.</summary>
    public PaymentMethodCardOptions Card { get; set; }

    /// <summary>Id of the customer.</summary>
    public string Customer { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata { get; set; }

    /// <summary>Id of the payment method.</summary>
    public string PaymentMethod { get; set; }

    /// <summary>Kind; it names the property that holds the details.</summary>
    public string Type { get; set; }

    /// <summary>Details of a US bank account.</summary>
    public PaymentMethodUsBankAccountOptions UsBankAccount { get; set; }
}

/// <summary>Parameters of detaching a payment method.</summary>
public class PaymentMethodDetachOptions : BaseOptions;

/// <summary>Parameters to read a payment method.</summary>
public class PaymentMethodGetOptions : BaseOptions;

/// <summary>Parameters to list payment methods.</summary>
public class PaymentMethodListOptions : ListOptions
{
    /// <summary>Only those of this allow redisplay.</summary>
    public string AllowRedisplay { get; set; }

    /// <summary>Only those of this customer.</summary>
    public string Customer { get; set; }

    /// <summary>Only those of this type.</summary>
    public string Type { get; set; }
}

/// <summary>Parameters to change a payment method.</summary>
public class PaymentMethodUpdateOptions : BaseOptions, IHasMetadata
{
    /// <summary>Whether it may be offered again: always, limited or unspecified.</summary>
    public string AllowRedisplay { get; set; }

    /// <summary>Who pays, for the bank's checks.</summary>
    public PaymentMethodBillingDetailsOptions BillingDetails { get; set; }

    /// <summary>Details of a card.</summary>
    public PaymentMethodCardOptions Card { get; set; }

    /// <summary>Opaque facts to keep with the object; an empty value removes a key.</summary>
    public Dictionary<string, string> Metadata
    {
        get => assigned.Get<Dictionary<string, string>>();
        set => assigned.Set(value);
    }

    /// <summary>Details of a US bank account.</summary>
    public PaymentMethodUsBankAccountOptions UsBankAccount { get; set; }
}
