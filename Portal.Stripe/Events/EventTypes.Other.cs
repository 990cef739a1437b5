namespace Stripe;

public static partial class EventTypes
{
    /// <summary>Sent as <c>climate.order.canceled</c>.</summary>
    public const string ClimateOrderCanceled = "climate.order.canceled";

    /// <summary>Sent as <c>climate.order.created</c>.</summary>
    public const string ClimateOrderCreated = "climate.order.created";

    /// <summary>Sent as <c>climate.order.delayed</c>.</summary>
    public const string ClimateOrderDelayed = "climate.order.delayed";

    /// <summary>Sent as <c>climate.order.delivered</c>.</summary>
    public const string ClimateOrderDelivered = "climate.order.delivered";

    /// <summary>Sent as <c>climate.order.product_substituted</c>.</summary>
    public const string ClimateOrderProductSubstituted = "climate.order.product_substituted";

    /// <summary>Sent as <c>climate.product.created</c>.</summary>
    public const string ClimateProductCreated = "climate.product.created";

    /// <summary>Sent as <c>climate.product.pricing_updated</c>.</summary>
    public const string ClimateProductPricingUpdated = "climate.product.pricing_updated";

    /// <summary>Sent as <c>file.created</c>.</summary>
    public const string FileCreated = "file.created";

    /// <summary>Sent as <c>ping</c>.</summary>
    public const string Ping = "ping";

    /// <summary>Sent as <c>reporting.report_run.failed</c>.</summary>
    public const string ReportingReportRunFailed = "reporting.report_run.failed";

    /// <summary>Sent as <c>reporting.report_run.succeeded</c>.</summary>
    public const string ReportingReportRunSucceeded = "reporting.report_run.succeeded";

    /// <summary>Sent as <c>reporting.report_type.updated</c>.</summary>
    public const string ReportingReportTypeUpdated = "reporting.report_type.updated";

    /// <summary>Sent as <c>sigma.scheduled_query_run.created</c>.</summary>
    public const string SigmaScheduledQueryRunCreated = "sigma.scheduled_query_run.created";

    /// <summary>Sent as <c>terminal.reader.action_failed</c>.</summary>
    public const string TerminalReaderActionFailed = "terminal.reader.action_failed";

    /// <summary>Sent as <c>terminal.reader.action_succeeded</c>.</summary>
    public const string TerminalReaderActionSucceeded = "terminal.reader.action_succeeded";

    /// <summary>Sent as <c>terminal.reader.action_updated</c>.</summary>
    public const string TerminalReaderActionUpdated = "terminal.reader.action_updated";
}
