namespace Stripe;

/// <summary>Parameters to read an account capability.</summary>
public class AccountCapabilityGetOptions : BaseOptions;

/// <summary>Parameters to list account capabilities.</summary>
public class AccountCapabilityListOptions : BaseOptions;

/// <summary>Parameters to change an account capability.</summary>
public class AccountCapabilityUpdateOptions : BaseOptions
{
    /// <summary>Whether the capability is wanted.</summary>
    public bool? Requested { get; set; }
}
