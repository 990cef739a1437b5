using Portal.Sandbox.Api;
using Portal.Sandbox.Events;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.Customers;

namespace Portal.Sandbox;

/// <summary>The table of contents: every resource registers its routes and behaviour here.</summary>
internal static class Catalog
{
    public static void Register(ApiTable table)
    {
        EventsApi.Register(table);
        WebhookEndpoints.Register(table);
        Ledger.Register(table);
        CustomersApi.Register(table);
    }
}
