namespace Stripe;

/// <summary>Marks an object whose properties are parameters of a request.</summary>
public interface INestedOptions
{
}
