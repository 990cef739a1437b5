using Portal.Domain.Adjustments;
using Portal.Pages.Ui;

namespace Portal.Pages.AdminPortal;

/// <summary>Words for manual adjustments.</summary>
internal static class AdjustmentWords
{
    public static StatusWord Of(ProposalState state) => state switch
    {
        ProposalState.Proposed => StatusWord.ToReview,
        ProposalState.Approved => StatusWord.Posted,
        ProposalState.Rejected => StatusWord.Cancelled,
        _ => throw new InvalidOperationException($"No such state: {state}."),
    };
}
