using Bunit;
using Microsoft.AspNetCore.Components;
using Portal.Pages.Ui.Forms;
using Xunit;

namespace Portal.Tests.Ui;

public sealed class FormFieldTests : UiContext
{
    private long? _cents = 5_000;

    [Fact]
    public void A_label_help_and_error_belong_to_their_input()
    {
        var field = Field<TextInput>("This address is not invited.");
        var input = field.Find("input");
        Assert.Equal(input.Id, field.Find("label").GetAttribute("for"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        var described = input.GetAttribute("aria-describedby")!.Split(' ');
        Assert.Contains("This address is not invited.", field.Find($"#{described[0]}").TextContent, StringComparison.Ordinal);
        Assert.Contains("In dollars", field.Find($"#{described[1]}").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_without_an_error_is_not_marked()
    {
        var input = Field<TextInput>(null).Find("input");
        Assert.False(input.HasAttribute("aria-invalid"));
        Assert.EndsWith("-help", input.GetAttribute("aria-describedby"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_that_cannot_be_read_stays_as_typed_with_the_reason()
    {
        var field = Field<MoneyInput>(null, MoneyParameters);
        field.Find("input").Change("12,5");
        Assert.Null(_cents);
        Assert.Equal("12,5", field.Find("input").GetAttribute("value"));
        Assert.Contains("such as $50.00", field.Find(".field-error").TextContent, StringComparison.Ordinal);
        Assert.Equal(field.Find(".field-error").Id, field.Find("input").GetAttribute("aria-describedby")!.Split(' ')[0]);

        field.Find("input").Change("1,250.5");
        Assert.Equal(125_050, _cents);
        Assert.Empty(field.FindAll(".field-error"));
    }

    [Fact]
    public void An_amount_below_the_smallest_is_refused()
    {
        var field = Field<MoneyInput>(null, MoneyParameters);
        field.Find("input").Change("9.99");
        Assert.Null(_cents);
        Assert.Contains("at least $10.00", field.Find(".field-error").TextContent, StringComparison.Ordinal);
    }

    private void MoneyParameters(ComponentParameterCollectionBuilder<MoneyInput> input) => input
        .Add(money => money.Cents, 5_000L)
        .Add(money => money.CentsChanged, EventCallback.Factory.Create<long?>(this, cents => _cents = cents))
        .Add(money => money.MinCents, 1_000L);

    private IRenderedComponent<FormField> Field<TInput>(string? error, Action<ComponentParameterCollectionBuilder<TInput>>? parameters = null)
        where TInput : IComponent =>
        Render<FormField>(block => block
            .Add(field => field.Label, "Amount")
            .Add(field => field.Help, "In dollars.")
            .Add(field => field.Error, error)
            .AddChildContent<TInput>(parameters ?? (_ => { })));
}
