using Portal.Domain;
using Portal.Payments.Operations;
using Stripe;

namespace Portal.Payments.Subscriptions;

/// <summary>A plan to be sold through Stripe.</summary>
/// <param name="PlanCode">Our code.</param>
/// <param name="Name">What stands on invoices.</param>
public sealed record PlanProductRequest(string PlanCode, string Name);

/// <summary>The product Stripe made.</summary>
/// <param name="ProductId">Its id.</param>
public sealed record PlanProductAnswer(string ProductId);

/// <summary>Creates the Stripe product of a plan, once.</summary>
public sealed class CreatePlanProduct : OperationKind<PlanProductRequest, PlanProductAnswer>
{
    /// <summary>Name of this kind.</summary>
    public const string Kind = "plan.product";

    /// <inheritdoc />
    public override string Name => Kind;

    /// <inheritdoc />
    public override bool MovesMoney => false;

    /// <inheritdoc />
    public override StripeAccountName Account => StripeAccountName.Platform;

    /// <inheritdoc />
    protected override async Task<PlanProductAnswer> Send(PlanProductRequest request, OperationCall call, CancellationToken ct)
    {
        var options = new ProductCreateOptions { Name = request.Name, Metadata = call.Metadata(("kind", "plan"), ("plan", request.PlanCode)) };
        return new PlanProductAnswer((await new ProductService(call.Client).CreateAsync(options, call.Options(), ct)).Id);
    }

    /// <inheritdoc />
    protected override async Task<PlanProductAnswer?> Find(PlanProductRequest request, OperationCall call, CancellationToken ct)
    {
        await foreach (var product in new ProductService(call.Client).ListAutoPagingAsync(cancellationToken: ct))
            if (call.Made(product)) return new PlanProductAnswer(product.Id);
        return null;
    }

    /// <inheritdoc />
    protected override Task Done(PlanProductRequest request, PlanProductAnswer answer, Settlement settlement, CancellationToken ct) => Task.CompletedTask;

    /// <inheritdoc />
    protected override Task Refused(PlanProductRequest request, StripeRefusal refusal, Settlement settlement, CancellationToken ct) => Task.CompletedTask;
}
