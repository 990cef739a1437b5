using System.Text;
using Microsoft.AspNetCore.Http;
using Portal.Sandbox.Api;
using Portal.Sandbox.Storage;

namespace Portal.Sandbox.Pages;

/// <summary>Serves the hosted pages. A GET changes nothing; a POST is a person's own submit, in one transaction.</summary>
internal sealed class PagePipeline(Engine engine)
{
    public async Task Handle(HttpContext http)
    {
        var answer = await Answer(http);
        http.Response.StatusCode = answer.Status;
        http.Response.Headers.CacheControl = "no-store";
        if (answer.AnyOrigin) http.Response.Headers.AccessControlAllowOrigin = "*";
        if (answer.Location is not null) http.Response.Headers.Location = engine.Addressed(answer.Location);
        http.Response.ContentType = answer.ContentType;
        var body = answer.ContentType.StartsWith("text/", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(engine.Addressed(Encoding.UTF8.GetString(answer.Body))) : answer.Body;
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }

    private async Task<PageAnswer> Answer(HttpContext http)
    {
        try
        {
            var path = http.Request.Path.Value!;
            if (engine.Table.MatchPage(http.Request.Method, path) is not { } page) return Nothing();
            var form = FormTree.Parse(await Fields(http));
            PageAnswer Run(Work work) => page.Handler(new PageVisit(work, path, page.Values, form));
            return http.Request.Method == "GET" ? engine.Read(Run) : await engine.Write(Run, http.RequestAborted);
        }
        catch (ApiError error)
        {
            return error.Status == 404 ? Nothing() : Refused(error.Message);
        }
        catch (BadHttpRequestException error)
        {
            return Refused(error.Message);
        }
    }

    private static async Task<string> Fields(HttpContext http)
    {
        var query = http.Request.QueryString.Value?.TrimStart('?') ?? "";
        if (http.Request.Method != "POST") return query;
        using var reader = new StreamReader(http.Request.Body, Encoding.UTF8);
        return $"{query}&{await reader.ReadToEndAsync(http.RequestAborted)}";
    }

    private static PageAnswer Nothing() => PageAnswer.Html(Layout.Page("Nothing here",
        "<p>This page doesn't exist, or its time is over. Go back to the site that sent you here.</p>"), 404);

    private static PageAnswer Refused(string why) => PageAnswer.Html(Layout.Page("That didn't work",
        $"<p role=\"alert\" class=\"error\">{Layout.Text(why)}</p><p>Nothing was changed.</p>"), 400);
}
