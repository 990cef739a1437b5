using System.Text.Json.Nodes;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Resources.Payments;

/// <summary>Bank debits (ACH): accepted at once, decided days later.</summary>
internal static class Debits
{
    private const string Decide = "bank_debit.decide";

    public static void Register(ApiTable table)
    {
        table.Due(Decide, Settle);
        table.Due("payment_intent.expire", (scope, id) =>
        {
            if (scope.Find(PaymentIntents.Kind, id) is { } intent && intent.Text("status") == "requires_capture")
                PaymentIntents.Expire(scope, intent);
        });
    }

    public static void Begin(Scope scope, JsonObject intent, JsonObject method)
    {
        var charge = Charges.Begin(scope, intent, method);
        charge["payment_method_details"]!["us_bank_account"]!["mandate"] = Mandates.Of(scope, intent, method, intent.Text("setup_future_usage") == "off_session");
        intent["status"] = "processing";
        intent["last_payment_error"] = null;
        scope.Emit("charge.pending", charge);
        scope.Emit("payment_intent.processing", intent);
        scope.Schedule(Decide, intent.Id(), scope.Now + (long)scope.Options.Rules.BankDebitAfter.TotalSeconds);
    }

    private static void Settle(Scope scope, string id)
    {
        if (scope.Find(PaymentIntents.Kind, id) is not { } intent || intent.Text("status") != "processing") return;
        var charge = scope.Get(Charges.Kind, intent.Text("latest_charge")!);
        var method = scope.Get(PaymentMethods.Kind, charge.Text("payment_method")!);
        if (TestBank.FailureOf(method.Text("_bank")!) is { } code)
        {
            var error = CardError.OfBank(code);
            Charges.Fail(scope, charge, error);
            PaymentIntents.Refused(scope, intent, method, error, charge.Id());
        }
        else
        {
            Charges.Succeed(scope, charge, TestBank.ConsequenceOf(method.Text("_bank")!), bypassesPending: false, capture: true);
            PaymentIntents.Paid(scope, intent, method);
        }
        PaymentIntents.Tell(scope, intent);
    }
}
