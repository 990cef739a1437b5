namespace Stripe;

/// <summary>Parameters to read a customer payment method.</summary>
public class CustomerPaymentMethodGetOptions : BaseOptions;

/// <summary>Parameters to list customer payment methods.</summary>
public class CustomerPaymentMethodListOptions : ListOptions
{
    /// <summary>Only those of this allow redisplay.</summary>
    public string AllowRedisplay { get; set; }

    /// <summary>Only those of this type.</summary>
    public string Type { get; set; }
}
