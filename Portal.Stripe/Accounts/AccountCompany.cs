namespace Stripe;

/// <summary>Account company.</summary>
public class AccountCompany : StripeEntity<AccountCompany>
{
    /// <summary>Address.</summary>
    public Address Address { get; set; }

    /// <summary>Administrative address.</summary>
    public Address AdministrativeAddress { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; }

    /// <summary>Phone.</summary>
    public string Phone { get; set; }

    /// <summary>Principal place of business.</summary>
    public Address PrincipalPlaceOfBusiness { get; set; }

    /// <summary>Structure.</summary>
    public string Structure { get; set; }

    /// <summary>Tax id provided or not.</summary>
    public bool TaxIdProvided { get; set; }
}
