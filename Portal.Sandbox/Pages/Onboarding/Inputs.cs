using static Portal.Sandbox.Pages.Layout;

namespace Portal.Sandbox.Pages.Onboarding;

/// <summary>The form fields of the onboarding pages.</summary>
internal static class Inputs
{
    /// <summary>A labelled text field; <paramref name="hint"/> stands below it and is read out with it.</summary>
    public static string Field(string name, string label, string? value, string hint = "", string autocomplete = "off", string mode = "text", bool required = true)
    {
        var described = hint.Length == 0 ? "" : $" aria-describedby=\"{name}-hint\"";
        var below = hint.Length == 0 ? "" : $"<p id=\"{name}-hint\" class=\"muted\">{Text(hint)}</p>";
        return $"""
            <label for="{name}">{Text(label)}</label>
            <input id="{name}" name="{name}" value="{Text(value)}" {(mode == "date" ? "type=\"date\"" : $"inputmode=\"{mode}\"")} autocomplete="{autocomplete}"{(required ? " required" : "")}{described}>
            {below}
            """;
    }

    /// <summary>Two fields beside each other.</summary>
    public static string Row(string left, string right) => $"<div class=\"row\"><div>{left}</div><div>{right}</div></div>";

    public static string Choice(string name, string label, string? chosen, params IEnumerable<(string Value, string Text)> options)
    {
        var items = options.Select(option => $"<option value=\"{Text(option.Value)}\"{(option.Value == chosen ? " selected" : "")}>{Text(option.Text)}</option>");
        return $"<label for=\"{name}\">{Text(label)}</label><select id=\"{name}\" name=\"{name}\">{string.Concat(items)}</select>";
    }

    /// <summary>A form that is sent to the page's own address; the server checks it and says what is wrong.</summary>
    public static string Form(string fields, string submit, string below = "") =>
        $"<form method=\"post\" novalidate>{fields}<button type=\"submit\">{Text(submit)}</button></form>{below}";

    /// <summary>The complaints above a form.</summary>
    public static string Complaints(IReadOnlyCollection<string> complaints) => complaints.Count == 0
        ? ""
        : $"<div role=\"alert\" class=\"error\"><p>Please correct this:</p><ul>{string.Concat(complaints.Select(c => $"<li>{Text(c)}</li>"))}</ul></div>";
}
