namespace Stripe;

/// <summary>Parameters to read a balance.</summary>
public class BalanceGetOptions : BaseOptions;
