namespace Portal.Tests.Sandbox.Billing;

/// <summary>What a client may try on an invoice.</summary>
internal enum InvoiceVerb
{
    Update,
    AddLine,
    RemoveLine,
    Delete,
    Finalize,
    Send,
    PayWithAGoodCard,
    PayWithABadCard,
    PayOutside,
    Void,
    MarkUncollectible,
}
