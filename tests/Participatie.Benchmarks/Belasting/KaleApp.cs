using Microsoft.AspNetCore.Mvc.ApplicationParts;

namespace Participatie.Benchmarks.Belasting;

/// <summary>One Razor page with a layout, and nothing else: no database, no session, no menu. What everything is measured against.</summary>
internal static class KaleApp
{
    public static async Task UitvoerenAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddRazorPages().ConfigureApplicationPartManager(manager =>
        {
            // The portal is referenced for its builders; its pages stay out.
            foreach (var part in manager.ApplicationParts.Where(p => p.Name != typeof(KaleApp).Assembly.GetName().Name).ToList())
            {
                manager.ApplicationParts.Remove(part);
            }
        });
        var app = builder.Build();
        app.MapRazorPages();
        await app.RunAsync();
    }
}
