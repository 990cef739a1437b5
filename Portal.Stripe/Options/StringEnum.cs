namespace Stripe;

/// <summary>A word of the API that may stand where otherwise a value does.</summary>
public abstract class StringEnum
{
    /// <summary>A word as it is sent.</summary>
    protected StringEnum(string value) => Value = value;

    /// <summary>The word as it is sent.</summary>
    public string Value { get; protected set; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
