namespace Stripe;

/// <summary>Parameters to create an account login link.</summary>
public class AccountLoginLinkCreateOptions : BaseOptions;
