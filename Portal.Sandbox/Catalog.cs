using Portal.Sandbox.Api;
using Portal.Sandbox.Events;
using Portal.Sandbox.Money;
using Portal.Sandbox.Resources.Customers;
using Portal.Sandbox.Resources.Payments;

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
        CustomerBalance.Register(table);
        PaymentMethodsApi.Register(table);
        BankSources.Register(table);
        PaymentIntentsApi.Register(table);
        SetupIntentsApi.Register(table);
        ChargesApi.Register(table);
        Debits.Register(table);
    }
}
