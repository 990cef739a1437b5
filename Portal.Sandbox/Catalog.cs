using Portal.Sandbox.Api;
using Portal.Sandbox.Events;
using Portal.Sandbox.Money;
using Portal.Sandbox.Pages;
using Portal.Sandbox.Pages.BillingPortal;
using Portal.Sandbox.Pages.Onboarding;
using Portal.Sandbox.Resources.Balances;
using Portal.Sandbox.Resources.Checkout;
using Portal.Sandbox.Resources.Connect;
using Portal.Sandbox.Resources.CustomerPortal;
using Portal.Sandbox.Resources.Customers;
using Portal.Sandbox.Resources.Discounts;
using Portal.Sandbox.Resources.Disputes;
using Portal.Sandbox.Resources.Files;
using Portal.Sandbox.Resources.Invoices;
using Portal.Sandbox.Resources.Payments;
using Portal.Sandbox.Resources.Payouts;
using Portal.Sandbox.Resources.PlatformFees;
using Portal.Sandbox.Resources.Products;
using Portal.Sandbox.Resources.Refunds;
using Portal.Sandbox.Resources.Subscriptions;
using Portal.Sandbox.Resources.TestClocks;
using Portal.Sandbox.Resources.Transfers;

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
        TokensApi.Register(table);
        BankSources.Register(table);
        Mandates.Register(table);
        PaymentIntentsApi.Register(table);
        SetupIntentsApi.Register(table);
        ChargesApi.Register(table);
        Debits.Register(table);
        AccountsApi.Register(table);
        BalanceApi.Register(table);
        TopupsApi.Register(table);
        TransfersApi.Register(table);
        DestinationCharges.Register(table);
        DirectCharges.Register(table);
        ApplicationFeesApi.Register(table);
        RefundsApi.Register(table);
        DisputesApi.Register(table);
        FilesApi.Register(table);
        PayoutsApi.Register(table);
        OnboardingPages.Register(table);
        ExpressDashboard.Register(table);
        ProductsApi.Register(table);
        PricesApi.Register(table);
        CouponsApi.Register(table);
        InvoicesApi.Register(table);
        InvoiceItemsApi.Register(table);
        InvoiceLinesApi.Register(table);
        InvoicePayments.Register(table);
        Collection.Register(table);
        SubscriptionsApi.Register(table);
        SubscriptionItemsApi.Register(table);
        SubscriptionCycle.Register(table);
        InvoicePreview.Register(table);
        TestClocks.Register(table);
        CheckoutApi.Register(table);
        CustomerPortalApi.Register(table);
        CheckoutPage.Register(table);
        AuthenticationPage.Register(table);
        DepositsPage.Register(table);
        InvoicePage.Register(table);
        BillingPortalPage.Register(table);
        PaymentElementPage.Register(table);
    }
}
