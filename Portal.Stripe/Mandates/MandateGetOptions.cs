namespace Stripe;

/// <summary>Parameters to read a mandate.</summary>
public class MandateGetOptions : BaseOptions;
