using Microsoft.AspNetCore.Http;
using Portal.Sandbox.Api;

namespace Portal.Sandbox.Resources.Files;

/// <summary>`GET /v1/files/{id}/contents`: the file itself, for its account's key. The one answer of the API that isn't JSON.</summary>
internal sealed class FileDownload(Engine engine)
{
    /// <summary>Whether a request asks for a file's content.</summary>
    public static bool IsAsked(HttpRequest request) => request.Method == "GET" && IdIn(request) is not null;

    public async Task Handle(HttpContext http)
    {
        var (status, type, body) = (200, "application/json", Array.Empty<byte>());
        try
        {
            (type, body) = Find(http.Request);
        }
        catch (ApiError error)
        {
            (status, body) = (error.Status, System.Text.Encoding.UTF8.GetBytes(Answer.Of(error, "req_file").Body));
        }
        http.Response.StatusCode = status;
        http.Response.ContentType = type;
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted);
    }

    private (string Type, byte[] Body) Find(HttpRequest request)
    {
        var (id, key) = (IdIn(request)!, Accounts.KeyOf(request));
        return engine.Read(work =>
        {
            var account = Accounts.Find(work, key, create: false) ?? throw ApiError.Missing(Files.Kind, id);
            var scope = work.In(Accounts.Scoped(work, account, request.Headers["Stripe-Account"].ToString()));
            var file = scope.Get(Files.Kind, id);
            return (Files.MediaTypeOf(file), Files.ContentOf(scope, file));
        });
    }

    private static string? IdIn(HttpRequest request) =>
        request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries) is ["v1", "files", var id, "contents"] ? id : null;
}
