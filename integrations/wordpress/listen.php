<?php
// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Plugin Name: Listen
 * Description: Has each post read aloud by your own "listen" server, and puts the player above the text.
 * Version: 1.0.0
 * Requires at least: 6.0
 * Requires PHP: 7.4
 * License: GPL-3.0-or-later
 *
 * A post is sent when it is published or changed, and withdrawn when it is taken off the site: always as
 * it is at that moment, so that a late try never brings an old text back. docs/wordpress.md explains it.
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

final class Listen_Plugin {
	const OPTION = 'listen_settings';
	const ARTICLE = '_listen_article';
	const ERROR = '_listen_error';
	const RETRY = 'listen_retry';
	/** Seconds before the second, third, … try. */
	const PAUSES = array( 30, 120, 600, 1800, 3600, 10800 );

	/** Posts to be sent once WordPress has answered the editor. */
	private static $changed = array();
	/** Whether a post's own text is being made, which has no player in it. */
	private static $is_sending = false;

	public static function begin() {
		add_action( 'wp_after_insert_post', array( __CLASS__, 'changed' ), 20, 1 );
		add_action( 'trashed_post', array( __CLASS__, 'changed' ), 20, 1 );
		add_action( 'before_delete_post', array( __CLASS__, 'deleted' ), 20, 1 );
		add_action( 'shutdown', array( __CLASS__, 'send_changed' ) );
		add_action( self::RETRY, array( __CLASS__, 'send' ), 10, 2 );
		add_filter( 'the_content', array( __CLASS__, 'with_player' ), 20 );
		add_shortcode( 'listen', array( __CLASS__, 'shortcode' ) );
		add_action( 'init', array( __CLASS__, 'register_block' ) );
		add_filter( 'script_loader_tag', array( __CLASS__, 'as_module' ), 10, 2 );
		add_action( 'admin_menu', array( __CLASS__, 'menu' ) );
		add_action( 'admin_init', array( __CLASS__, 'register_settings' ) );
		add_action( 'admin_notices', array( __CLASS__, 'notice' ) );
	}

	/** A setting: `server`, `public`, `secret`, `types`, `automatic`. */
	private static function setting( $name ) {
		$all = wp_parse_args(
			get_option( self::OPTION, array() ),
			array( 'server' => '', 'public' => '', 'secret' => '', 'types' => 'post', 'automatic' => '1' )
		);
		// A secret in wp-config.php does not lie in the database.
		if ( 'secret' === $name && defined( 'LISTEN_SECRET' ) ) {
			return LISTEN_SECRET;
		}
		if ( 'public' === $name && '' === $all['public'] ) {
			return untrailingslashit( $all['server'] );
		}
		return in_array( $name, array( 'server', 'public' ), true ) ? untrailingslashit( $all[ $name ] ) : $all[ $name ];
	}

	private static function is_ready() {
		return '' !== self::setting( 'server' ) && '' !== self::setting( 'secret' );
	}

	private static function is_ours( $post ) {
		return $post instanceof WP_Post
			&& in_array( $post->post_type, array_map( 'trim', explode( ',', self::setting( 'types' ) ) ), true )
			&& ! wp_is_post_revision( $post ) && ! wp_is_post_autosave( $post );
	}

	/** Whether everybody may read the post, and so may hear it. */
	private static function is_public( $post ) {
		return 'publish' === $post->post_status && '' === $post->post_password;
	}

	// Sending.

	public static function changed( $id ) {
		if ( self::is_ours( get_post( $id ) ) && self::is_ready() ) {
			self::$changed[ $id ] = true;
		}
	}

	public static function deleted( $id ) {
		if ( self::is_ours( get_post( $id ) ) && self::is_ready() && get_post_meta( $id, self::ARTICLE, true ) ) {
			unset( self::$changed[ $id ] );
			self::withdraw( $id, 0 );
		}
	}

	/** The editor does not wait for the server, where PHP can answer first. */
	public static function send_changed() {
		if ( ! self::$changed ) {
			return;
		}
		if ( function_exists( 'fastcgi_finish_request' ) ) {
			fastcgi_finish_request();
		}
		foreach ( array_keys( self::$changed ) as $id ) {
			self::send( $id, 0 );
		}
		self::$changed = array();
	}

	/** Tells the server of the post as it is now; `$tries` counts the tries before. */
	public static function send( $id, $tries ) {
		$post = get_post( $id );
		if ( ! $post || ! self::is_public( $post ) ) {
			if ( ! $post || get_post_meta( $id, self::ARTICLE, true ) ) {
				self::withdraw( $id, $tries );
			}
			return;
		}
		$body = wp_json_encode( array( 'id' => "wp-$id", 'document' => self::document( $post ) ) );
		$answer = self::request( 'POST', '/articles', $body );
		$code = is_wp_error( $answer ) ? 0 : (int) wp_remote_retrieve_response_code( $answer );
		if ( $code >= 200 && $code < 300 ) {
			$told = json_decode( wp_remote_retrieve_body( $answer ), true );
			if ( isset( $told['article'] ) && is_string( $told['article'] ) ) {
				update_post_meta( $id, self::ARTICLE, $told['article'] );
			}
			delete_post_meta( $id, self::ERROR );
			return;
		}
		// 422: there is no article in the post, such as one of pictures alone. That is no fault.
		if ( 422 === $code ) {
			delete_post_meta( $id, self::ARTICLE );
			return;
		}
		self::try_again( $id, $tries, $answer );
	}

	private static function withdraw( $id, $tries ) {
		$answer = self::request( 'DELETE', "/articles/wp-$id", null );
		$code = is_wp_error( $answer ) ? 0 : (int) wp_remote_retrieve_response_code( $answer );
		if ( ( $code >= 200 && $code < 300 ) || 404 === $code ) {
			delete_post_meta( $id, self::ARTICLE );
			delete_post_meta( $id, self::ERROR );
			return;
		}
		self::try_again( $id, $tries, $answer );
	}

	private static function try_again( $id, $tries, $answer ) {
		$reason = is_wp_error( $answer )
			? $answer->get_error_message()
			: wp_remote_retrieve_response_code( $answer ) . ' ' . trim( wp_remote_retrieve_body( $answer ) );
		if ( get_post( $id ) ) {
			update_post_meta( $id, self::ERROR, substr( $reason, 0, 300 ) );
		}
		if ( $tries < count( self::PAUSES ) ) {
			wp_schedule_single_event( time() + self::PAUSES[ $tries ], self::RETRY, array( $id, $tries + 1 ) );
		}
	}

	/** A request that is signed as Standard Webhooks has it; one without a body signs method and path. */
	private static function request( $method, $path, $body ) {
		$id = 'wp_' . str_replace( '-', '', wp_generate_uuid4() );
		$time = time();
		$secret = self::setting( 'secret' );
		$key = 0 === strpos( $secret, 'whsec_' ) ? base64_decode( substr( $secret, 6 ) ) : $secret;
		$server = self::setting( 'server' );
		$target = (string) wp_parse_url( $server, PHP_URL_PATH ) . $path;
		$signed = null === $body ? "$method $target" : $body;
		$signature = base64_encode( hash_hmac( 'sha256', "$id.$time.$signed", $key, true ) );
		$arguments = array(
			'method'      => $method,
			'timeout'     => 10,
			'redirection' => 0,
			'headers'     => array(
				'webhook-id'        => $id,
				'webhook-timestamp' => (string) $time,
				'webhook-signature' => "v1,$signature",
			),
		);
		if ( null !== $body ) {
			$arguments['headers']['Content-Type'] = 'application/json';
			$arguments['body'] = $body;
		}
		return wp_remote_request( $server . $path, $arguments );
	}

	/** The post as a page of its own, which says what the theme's page may leave open. */
	private static function document( $post ) {
		self::$is_sending = true;
		$previous = isset( $GLOBALS['post'] ) ? $GLOBALS['post'] : null;
		$GLOBALS['post'] = $post;
		setup_postdata( $post );
		$content = apply_filters( 'the_content', $post->post_content );
		$GLOBALS['post'] = $previous;
		wp_reset_postdata();
		self::$is_sending = false;
		$author = get_the_author_meta( 'display_name', $post->post_author );
		$terms = get_the_terms( $post, 'category' );
		$section = is_array( $terms ) && $terms && 'uncategorized' !== $terms[0]->slug ? $terms[0]->name : '';
		$data = array_filter(
			array(
				'@context'       => 'https://schema.org',
				'@type'          => 'NewsArticle',
				'headline'       => html_entity_decode( get_the_title( $post ), ENT_QUOTES, 'UTF-8' ),
				'datePublished'  => get_post_time( 'c', true, $post ),
				'dateModified'   => get_post_modified_time( 'c', true, $post ),
				'author'         => $author ? array( '@type' => 'Person', 'name' => $author ) : null,
				'publisher'      => array( '@type' => 'Organization', 'name' => get_bloginfo( 'name' ) ),
				'articleSection' => $section,
				'url'            => get_permalink( $post ),
			)
		);
		return '<!DOCTYPE html><html lang="' . esc_attr( get_bloginfo( 'language' ) ) . '"><head><meta charset="utf-8"><title>'
			. esc_html( $data['headline'] ) . '</title><link rel="canonical" href="' . esc_url( get_permalink( $post ) )
			. '"><script type="application/ld+json">' . wp_json_encode( $data, JSON_HEX_TAG ) . '</script></head><body><article><h1>'
			. esc_html( $data['headline'] ) . '</h1>'
			. ( has_excerpt( $post ) ? '<p class="standfirst">' . esc_html( get_the_excerpt( $post ) ) . '</p>' : '' )
			. $content . '</article></body></html>';
	}

	// The player.

	public static function player( $id ) {
		$article = get_post_meta( $id, self::ARTICLE, true );
		$post = get_post( $id );
		if ( ! is_string( $article ) || '' === $article || ! $post || ! self::is_public( $post ) || is_feed() ) {
			return '';
		}
		// The article's own copy, which is there as soon as its sound is.
		wp_enqueue_script( 'listen-player', self::setting( 'public' ) . $article . 'listen-player.js', array(), null, true );
		return '<listen-player src="' . esc_url( self::setting( 'public' ) . $article . 'manifest.json' )
			. '" text="' . esc_attr( '.entry-content, .wp-block-post-content, article' ) . '"></listen-player>';
	}

	public static function with_player( $content ) {
		if ( self::$is_sending || ! self::setting( 'automatic' ) || ! is_singular() || ! in_the_loop() || ! is_main_query() ) {
			return $content;
		}
		if ( has_shortcode( get_post()->post_content, 'listen' ) || has_block( 'listen/player' ) ) {
			return $content;
		}
		return self::player( get_the_ID() ) . $content;
	}

	public static function shortcode( $attributes ) {
		$attributes = shortcode_atts( array( 'post' => 0 ), $attributes, 'listen' );
		return self::$is_sending ? '' : self::player( (int) $attributes['post'] ? (int) $attributes['post'] : get_the_ID() );
	}

	public static function register_block() {
		wp_register_script( 'listen-block', false, array( 'wp-blocks', 'wp-element' ), '1.0.0', true );
		wp_add_inline_script(
			'listen-block',
			"wp.blocks.registerBlockType('listen/player', { title: 'Listen', icon: 'controls-volumeon', category: 'media',"
			. " edit: () => wp.element.createElement('p', {}, '\u{1F50A} Listen'), save: () => null });"
		);
		register_block_type(
			'listen/player',
			array(
				'api_version'     => 2,
				'editor_script'   => 'listen-block',
				'render_callback' => function () {
					return self::$is_sending ? '' : self::player( get_the_ID() );
				},
			)
		);
	}

	public static function as_module( $tag, $handle ) {
		return 'listen-player' === $handle ? str_replace( '<script ', '<script type="module" ', $tag ) : $tag;
	}

	// Settings.

	public static function menu() {
		add_options_page( 'Listen', 'Listen', 'manage_options', 'listen', array( __CLASS__, 'page' ) );
	}

	public static function register_settings() {
		register_setting( 'listen', self::OPTION, array( 'sanitize_callback' => array( __CLASS__, 'sanitized' ) ) );
	}

	public static function sanitized( $given ) {
		$given = (array) $given;
		$old = get_option( self::OPTION, array() );
		$secret = isset( $given['secret'] ) ? trim( (string) $given['secret'] ) : '';
		return array(
			'server'    => esc_url_raw( isset( $given['server'] ) ? $given['server'] : '', array( 'http', 'https' ) ),
			'public'    => esc_url_raw( isset( $given['public'] ) ? $given['public'] : '', array( 'http', 'https' ) ),
			// The page does not show the secret; an empty field keeps it.
			'secret'    => '' !== $secret ? $secret : ( isset( $old['secret'] ) ? $old['secret'] : '' ),
			'types'     => sanitize_text_field( isset( $given['types'] ) ? $given['types'] : 'post' ),
			'automatic' => empty( $given['automatic'] ) ? '' : '1',
		);
	}

	private static function field( $name, $label, $help, $type = 'text' ) {
		$value = 'password' === $type ? '' : get_option( self::OPTION, array() );
		$value = is_array( $value ) && isset( $value[ $name ] ) ? $value[ $name ] : '';
		printf(
			'<tr><th scope="row"><label for="listen-%1$s">%2$s</label></th><td><input id="listen-%1$s" class="regular-text" type="%3$s" name="%4$s[%1$s]" value="%5$s" autocomplete="off"><p class="description">%6$s</p></td></tr>',
			esc_attr( $name ), esc_html( $label ), esc_attr( $type ), esc_attr( self::OPTION ), esc_attr( $value ), esc_html( $help )
		);
	}

	public static function page() {
		echo '<div class="wrap"><h1>Listen</h1><form method="post" action="options.php">';
		settings_fields( 'listen' );
		echo '<table class="form-table" role="presentation">';
		self::field( 'server', 'Server', 'Where this site reaches "listen serve", such as http://127.0.0.1:8080' );
		self::field( 'public', 'Public address', 'Where readers reach it, such as https://audio.example.org; as above if empty' );
		self::field( 'secret', 'Secret', 'From the server\'s file of keys, whsec_…; or define LISTEN_SECRET in wp-config.php. An empty field keeps the old one.', 'password' );
		self::field( 'types', 'Post types', 'With commas between, such as post,page' );
		printf(
			'<tr><th scope="row">Player</th><td><label><input type="checkbox" name="%s[automatic]" value="1"%s> above the text of each post</label><p class="description">Otherwise only where the block or [listen] stands.</p></td></tr>',
			esc_attr( self::OPTION ), checked( self::setting( 'automatic' ), '1', false )
		);
		echo '</table>';
		submit_button();
		echo '</form></div>';
	}

	/** Tells an editor on the post's own screen why it is not heard. */
	public static function notice() {
		$screen = get_current_screen();
		$id = isset( $_GET['post'] ) ? (int) $_GET['post'] : 0;
		$error = $screen && 'post' === $screen->base && $id ? get_post_meta( $id, self::ERROR, true ) : '';
		if ( $error ) {
			printf( '<div class="notice notice-warning"><p>Listen: %s</p></div>', esc_html( $error ) );
		}
	}
}

Listen_Plugin::begin();
