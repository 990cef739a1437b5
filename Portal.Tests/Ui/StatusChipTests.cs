using System.Reflection;
using Bunit;
using Portal.Pages.Ui;
using Xunit;

namespace Portal.Tests.Ui;

public sealed class StatusChipTests : UiContext
{
    private static readonly IReadOnlyList<StatusWord> Words =
        [.. typeof(StatusWord).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.GetValue(null)).OfType<StatusWord>()];

    [Fact]
    public void A_status_is_said_by_word_mark_and_fill()
    {
        var chip = Render<StatusChip>(block => block.Add(chip => chip.Word, StatusWord.VerifyAttendance)).Find(".chip");
        Assert.EndsWith("Verify attendance", chip.TextContent, StringComparison.Ordinal);
        Assert.Contains("tone-warning", chip.ClassList);
        Assert.Equal("true", chip.QuerySelector(".icon")!.GetAttribute("aria-hidden"));
    }

    [Fact]
    public void The_list_of_words_is_closed_and_no_word_stands_in_it_twice()
    {
        Assert.Empty(typeof(StatusWord).GetConstructors());
        Assert.Equal(50, Words.Count);
        Assert.Equal(Words.Count, Words.Select(word => word.Text).Distinct().Count());
    }
}
