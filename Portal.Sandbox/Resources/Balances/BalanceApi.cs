using Portal.Sandbox.Api;
using Portal.Sandbox.Money;

namespace Portal.Sandbox.Resources.Balances;

/// <summary>`/v1/balance` and `/v1/balance_transactions`.</summary>
internal static class BalanceApi
{
    public static void Register(ApiTable table)
    {
        table.Get("/v1/balance", call => BalanceView.Of(call.Scope));
        table.Read("/v1/balance_transactions", "balance_transaction", "source", "payout=_payout", "type", "currency");
    }
}
