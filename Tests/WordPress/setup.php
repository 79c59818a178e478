<?php
// SPDX-License-Identifier: GPL-3.0-or-later
// Sets up a WordPress with the plugin: php setup.php ADDRESS SERVER SECRET. Prints an application password.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( $argv[1], PHP_URL_HOST ) . ':' . parse_url( $argv[1], PHP_URL_PORT );
require getenv( 'WORDPRESS' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
// No mail is to be sent from a test.
function wp_new_blog_notification() {}
wp_install( 'Harbour News', 'editor', 'editor@example.org', true, '', 'not-a-secret' );
update_option( 'siteurl', $argv[1] );
update_option( 'home', $argv[1] );
update_option( 'listen_settings', array( 'server' => $argv[2], 'secret' => $argv[3], 'types' => 'post', 'automatic' => '1' ) );
$result = activate_plugin( 'listen.php' );
if ( is_wp_error( $result ) ) {
	fwrite( STDERR, $result->get_error_message() . "\n" );
	exit( 1 );
}
list( $password ) = WP_Application_Passwords::create_new_application_password( 1, array( 'name' => 'test' ) );
echo $password, "\n";
