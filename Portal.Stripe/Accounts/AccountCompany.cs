namespace Stripe;

/// <summary>Account company.</summary>
public class AccountCompany : StripeEntity<AccountCompany>
{
    /// <summary>Postal address.</summary>
    public Address Address { get; set; }

    /// <summary>Administrative address.</summary>
    public Address AdministrativeAddress { get; set; }

    /// <summary>Full name.</summary>
    public string Name { get; set; }

    /// <summary>Telephone number.</summary>
    public string Phone { get; set; }

    /// <summary>Where the business is.</summary>
    public Address PrincipalPlaceOfBusiness { get; set; }

    /// <summary>Legal form.</summary>
    public string Structure { get; set; }

    /// <summary>Tax id provided or not.</summary>
    public bool TaxIdProvided { get; set; }
}
