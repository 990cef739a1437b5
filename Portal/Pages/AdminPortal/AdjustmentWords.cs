using Portal.Domain.Adjustments;
using Portal.Pages.Ui;

namespace Portal.Pages.AdminPortal;

/// <summary>Words for manual adjustments.</summary>
internal static class AdjustmentWords
{
    public static StatusWord Of(AdjustmentState state) => state switch
    {
        AdjustmentState.Proposed => StatusWord.ToReview,
        AdjustmentState.Approved => StatusWord.Posted,
        AdjustmentState.Rejected => StatusWord.Cancelled,
        _ => throw new InvalidOperationException($"No such state: {state}."),
    };
}
