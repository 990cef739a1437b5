using Portal.Data;
using Portal.Domain;
using Portal.Domain.Catalog;
using Portal.Payments.Operations;
using Portal.People;

namespace Portal.Payments.Subscriptions;

/// <summary>Makes sure that a plan's price exists at Stripe: one product for each plan, one price for each plan, interval and amount.</summary>
/// <remarks>What Stripe answered is kept with the operation, so a known price costs no call.</remarks>
public sealed class EnsurePlanPrice(Work work, OperationsLog operations, CatalogOptions catalog)
{
    /// <summary>The price's Stripe id.</summary>
    public async Task<Result<string>> Handle(Plan plan, BillingInterval interval, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var product = await Do(CreatePlanProduct.Kind, $"plan:{plan.Code}:product:{plan.Name}", plan, new PlanProductRequest(plan.Code, plan.Name), actor, ct);
        if (product.State != OperationState.Done) return product.ToRefusal("Nothing was started.");
        var request = new PlanPriceRequest(plan.Code, interval, product.Read<PlanProductAnswer>().ProductId, plan.PriceCents(interval), catalog.Currency);
        var price = await Do(CreatePlanPrice.Kind, $"plan:{plan.Code}:price:{interval}:{request.AmountCents}{request.Currency}", plan, request, actor, ct);
        return price.State == OperationState.Done ? price.Read<PlanPriceAnswer>().PriceId : price.ToRefusal("Nothing was started.");
    }

    private async Task<OperationOutcome> Do<TRequest>(string kind, string key, Plan plan, TRequest request, Actor actor, CancellationToken ct)
    {
        await work.Run(actor, (db, _) => operations.Record(db, kind, key, $"plan:{plan.Code}", request, ct), ct);
        return await operations.Execute(key, ct);
    }
}
