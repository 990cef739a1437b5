namespace Stripe;

/// <summary>Anything an answer can hold.</summary>
public interface IStripeEntity
{
    /// <summary>The answer this came in; null on nested objects.</summary>
    StripeResponse StripeResponse { get; set; }
}

/// <summary>An object with an id.</summary>
public interface IHasId
{
    /// <summary>Id.</summary>
    string Id { get; set; }
}

/// <summary>An object that says of what kind it is.</summary>
public interface IHasObject
{
    /// <summary>Kind, such as <c>customer</c>.</summary>
    string Object { get; set; }
}

/// <summary>An object that carries the caller's own facts.</summary>
public interface IHasMetadata
{
    /// <summary>Opaque facts of the caller.</summary>
    Dictionary<string, string> Metadata { get; set; }
}

/// <summary>What can pay: a card, a bank account, an account.</summary>
public interface IPaymentSource : IStripeEntity, IHasId, IHasObject
{
}

/// <summary>Where an account is paid out to.</summary>
public interface IExternalAccount : IStripeEntity, IHasId, IHasObject
{
    /// <summary>Id of the account it belongs to.</summary>
    string AccountId { get; }

    /// <summary>That account, when expanded.</summary>
    Account Account { get; }
}

/// <summary>What moved a balance.</summary>
public interface IBalanceTransactionSource : IStripeEntity, IHasId, IHasObject
{
}
