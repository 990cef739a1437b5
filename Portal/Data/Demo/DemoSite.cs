namespace Portal.Data.Demo;

/// <summary>Where the portal that makes the demo answers, for the addresses its use cases hand to Stripe.</summary>
public sealed class DemoSite
{
    /// <summary>The portal's own address.</summary>
    public Uri Base { get; set; } = new("http://localhost:5080");

    /// <summary>One of its pages.</summary>
    public string At(string path) => new Uri(Base, path).ToString();
}
